package io.github.gongwen4j.templates.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point as it is compared.
 *
 * @param path from the root of its document, as {@code sections[2].items[0]}
 * @param level 1 for a section
 * @param marker its number as printed; empty if it has none
 * @param heading its heading
 * @param text its own text: what follows the heading and the paragraphs before and after its items; may be empty
 * @param parents the headings of the points it stands in, outermost first
 */
public record ComparedPoint(
        String path, int level, String marker, Optional<String> heading, String text, List<String> parents) {
    private static final int SHOWN = 24;

    public ComparedPoint {
        Objects.requireNonNull(path);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        parents = List.copyOf(parents);
    }

    /** Its number and heading; without a heading the beginning of its text. */
    public String name() {
        return marker + heading.orElseGet(this::beginning);
    }

    private String beginning() {
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }

    /** The whole of it in one text. */
    String whole() {
        return heading.map(words -> words + "。").orElse("") + text;
    }
}
