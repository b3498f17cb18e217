package io.github.gongwen4j.draft.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts as Word does (自动编号): asked for paragraph after paragraph, it says which number Word shows in front of each. */
final class AutomaticNumbers {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String NO_LIST = "0";

    private final NumberingLists lists;
    private final WordStyles styles;
    private final Map<String, OptionalInt[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    AutomaticNumbers(NumberingLists lists, WordStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** A place in a list. */
    private record Place(String list, int level) {}

    /** The number in front of the next paragraph; nothing where it has none, or a bullet. */
    Optional<String> next(XmlElement paragraphProperties) {
        return place(paragraphProperties).flatMap(this::count);
    }

    private Optional<Place> place(XmlElement properties) {
        List<XmlElement> said = styles.ofParagraph(properties).stream()
                .flatMap(each -> each.child("w:numPr").stream())
                .toList();
        Optional<String> list = WordStyles.first(said, "w:numId").flatMap(XmlElement::val);
        if (list.isEmpty() || list.get().equals(NO_LIST)) {
            return Optional.empty();
        }
        String style = styles.paragraphStyle(properties);
        OptionalInt direct = properties
                .child("w:numPr")
                .flatMap(each -> each.child("w:ilvl"))
                .map(level -> level.number("w:val"))
                .orElse(OptionalInt.empty());
        OptionalInt level = direct.isPresent() ? direct : lists.levelOf(list.get(), style);
        int named = WordStyles.first(said, "w:ilvl")
                .map(each -> each.number("w:val").orElse(0))
                .orElse(0);
        return Optional.of(new Place(list.get(), Math.min(LEVELS - 1, Math.max(0, level.orElse(named)))));
    }

    private Optional<String> count(Place place) {
        Optional<String> definition = lists.definition(place.list());
        Optional<NumberingLevel> level = lists.level(place.list(), place.level());
        if (definition.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt[] count = counts.computeIfAbsent(definition.get(), id -> none());
        OptionalInt override = lists.startOverride(place.list(), place.level());
        boolean begins = override.isPresent() && begun.add(place.list() + " " + place.level());
        int value = begins
                ? override.getAsInt()
                : count[place.level()].isPresent()
                        ? count[place.level()].getAsInt() + 1
                        : level.get().start();
        count[place.level()] = OptionalInt.of(value);
        for (int below = place.level() + 1; below < LEVELS; below++) {
            Optional<NumberingLevel> lower = lists.level(place.list(), below);
            if (lower.isEmpty() || lower.get().restartsAfter(place.level())) {
                count[below] = OptionalInt.empty();
            }
        }
        return level.get().isBullet() ? Optional.empty() : Optional.of(shown(place, level.get(), count));
    }

    private static OptionalInt[] none() {
        OptionalInt[] none = new OptionalInt[LEVELS];
        java.util.Arrays.fill(none, OptionalInt.empty());
        return none;
    }

    private String shown(Place place, NumberingLevel level, OptionalInt[] count) {
        Matcher places = PLACE.matcher(level.pattern());
        String number = places.replaceAll(match -> {
            int of = Integer.parseInt(match.group(1)) - 1;
            Optional<NumberingLevel> counted = lists.level(place.list(), of);
            int value = count[of].orElse(counted.map(NumberingLevel::start).orElse(1));
            String format = counted.map(NumberingLevel::format).orElse("decimal");
            return Matcher.quoteReplacement(NumberFormats.format(level.legal() ? "decimal" : format, value));
        });
        boolean open = !number.isEmpty() && isOpen(number.charAt(number.length() - 1));
        return open && !level.suffix().equals("nothing") ? number + " " : number;
    }

    /** Whether a number that ends so runs into its text: 「1 总则」 and 「第一章 总则」 need the blank, 「一、总则」 and 「一是」 do not. */
    private static boolean isOpen(char last) {
        return (last < 0x80 && Character.isLetterOrDigit(last)) || "章节条款编".indexOf(last) >= 0;
    }
}
