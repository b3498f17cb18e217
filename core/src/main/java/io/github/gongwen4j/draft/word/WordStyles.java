package io.github.gongwen4j.draft.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The styles of a file. A style's properties are those it names itself, then those of the style it is based on, and so on. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 32;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, List<XmlElement>> chains = new HashMap<>();
    private final List<XmlElement> runDefaults;

    WordStyles(XmlElement styles) {
        styles.children("w:style").forEach(style -> {
            String id = style.attribute("w:styleId").orElse("");
            byId.putIfAbsent(id, style);
            boolean isDefault = style.attribute("w:default")
                    .filter(value -> value.equals("1") || value.equals("true"))
                    .isPresent();
            if (isDefault) {
                defaults.putIfAbsent(style.attribute("w:type").orElse("paragraph"), id);
            }
        });
        runDefaults = styles.child("w:docDefaults")
                .flatMap(all -> all.child("w:rPrDefault"))
                .flatMap(all -> all.child("w:rPr"))
                .map(List::of)
                .orElse(List.of());
    }

    /** A style and those it is based on, itself first. */
    private List<XmlElement> chain(String id) {
        return chains.computeIfAbsent(id, this::follow);
    }

    private List<XmlElement> follow(String id) {
        List<XmlElement> chain = new ArrayList<>();
        for (XmlElement style = byId.get(id); style != null && chain.size() < LONGEST_CHAIN; ) {
            chain.add(style);
            style = style.child("w:basedOn")
                    .flatMap(XmlElement::val)
                    .map(byId::get)
                    .orElse(null);
        }
        return chain;
    }

    /** The names of a paragraph's style and those it is based on, in lower case. */
    List<String> names(XmlElement paragraphProperties) {
        return chain(paragraphStyle(paragraphProperties)).stream()
                .map(style -> style.child("w:name").flatMap(XmlElement::val).orElse(""))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The id of a paragraph's style; empty where neither it nor the file names one. */
    String paragraphStyle(XmlElement paragraphProperties) {
        return paragraphProperties
                .child("w:pStyle")
                .flatMap(XmlElement::val)
                .or(() -> Optional.ofNullable(defaults.get("paragraph")))
                .orElse("");
    }

    /** All that is said of a paragraph, the nearest first. */
    List<XmlElement> ofParagraph(XmlElement paragraphProperties) {
        List<XmlElement> found = new ArrayList<>(List.of(paragraphProperties));
        chain(paragraphStyle(paragraphProperties))
                .forEach(style -> style.child("w:pPr").ifPresent(found::add));
        return found;
    }

    /** All that is said of a run, the nearest first. */
    List<XmlElement> ofRun(Optional<XmlElement> runProperties, XmlElement paragraphProperties) {
        List<XmlElement> found = new ArrayList<>();
        runProperties.ifPresent(direct -> {
            found.add(direct);
            direct.child("w:rStyle").flatMap(XmlElement::val).ifPresent(id -> chain(id)
                    .forEach(style -> style.child("w:rPr").ifPresent(found::add)));
        });
        chain(paragraphStyle(paragraphProperties))
                .forEach(style -> style.child("w:rPr").ifPresent(found::add));
        found.addAll(runDefaults);
        return found;
    }

    /** The properties of a style of any kind that it names itself. */
    Optional<XmlElement> properties(String id, String kind) {
        return chain(id).stream().flatMap(style -> style.child(kind).stream()).findFirst();
    }

    /** The first of these that says something about a property. */
    static Optional<XmlElement> first(List<XmlElement> said, String property) {
        return said.stream().flatMap(each -> each.child(property).stream()).findFirst();
    }

    /** Whether a mark of on and off is on in the nearest of these that says so. */
    static boolean marks(List<XmlElement> said, String mark) {
        return first(said, mark).filter(XmlElement::on).isPresent();
    }
}
