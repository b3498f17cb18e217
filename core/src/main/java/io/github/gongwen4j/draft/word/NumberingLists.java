package io.github.gongwen4j.draft.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The lists of a file (w:numbering): how each counts. */
final class NumberingLists {
    private static final int LEVELS = 9;

    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, Optional<NumberingLevel>> levels = new HashMap<>();
    private final Map<String, OptionalInt> starts = new HashMap<>();
    private final Map<String, OptionalInt> levelsOfStyles = new HashMap<>();
    private final WordStyles styles;

    NumberingLists(XmlElement numbering, WordStyles styles) {
        this.styles = styles;
        numbering
                .children("w:abstractNum")
                .forEach(each -> definitions.putIfAbsent(
                        each.attribute("w:abstractNumId").orElse(""), each));
        numbering
                .children("w:num")
                .forEach(each -> lists.putIfAbsent(each.attribute("w:numId").orElse(""), each));
    }

    /** The name of what a list counts by: lists of one definition go on counting from each other. Empty where there is no such list. */
    Optional<String> definition(String list) {
        Optional<String> id = definitionId(list);
        Optional<String> linked = id.map(definitions::get)
                .flatMap(definition -> definition.child("w:numStyleLink"))
                .flatMap(XmlElement::val)
                .flatMap(style -> styles.properties(style, "w:pPr"))
                .flatMap(properties -> properties.child("w:numPr"))
                .flatMap(properties -> properties.child("w:numId"))
                .flatMap(XmlElement::val)
                .flatMap(this::definitionId);
        return linked.or(() -> id);
    }

    private Optional<String> definitionId(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(each -> each.child("w:abstractNumId"))
                .flatMap(XmlElement::val)
                .filter(definitions::containsKey);
    }

    /** A level of a list, from 0. */
    Optional<NumberingLevel> level(String list, int level) {
        return levels.computeIfAbsent(list + " " + level, key -> read(list, level));
    }

    private Optional<NumberingLevel> read(String list, int level) {
        return override(list, level)
                .flatMap(each -> each.child("w:lvl"))
                .or(() -> definition(list).map(definitions::get).flatMap(each -> level(each, level)))
                .map(NumberingLevel::of);
    }

    private static Optional<XmlElement> level(XmlElement definition, int level) {
        return definition.children("w:lvl").filter(each -> isOf(each, level)).findFirst();
    }

    private static boolean isOf(XmlElement element, int level) {
        return element.number("w:ilvl").equals(OptionalInt.of(level));
    }

    /** Where a list begins a level, other than its definition does. */
    OptionalInt startOverride(String list, int level) {
        return starts.computeIfAbsent(list + " " + level, key -> override(list, level)
                .flatMap(each -> each.child("w:startOverride"))
                .map(start -> start.number("w:val"))
                .orElse(OptionalInt.empty()));
    }

    private Optional<XmlElement> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(each -> each.children("w:lvlOverride")
                .filter(override -> isOf(override, level))
                .findFirst());
    }

    /** The level of a list that belongs to a paragraph style. */
    OptionalInt levelOf(String list, String style) {
        return levelsOfStyles.computeIfAbsent(list + " " + style, key -> findLevel(list, style));
    }

    private OptionalInt findLevel(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (level(list, level)
                    .flatMap(NumberingLevel::style)
                    .filter(style::equals)
                    .isPresent()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }
}
