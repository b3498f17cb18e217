package io.github.gongwen4j.compose;

import java.util.Objects;

/**
 * A heading as the navigation pane and the bookmarks show it.
 *
 * @param level 1 for the outermost; the title of the document itself has level 0
 * @param text the heading with its number, without the body text that may run on in the same paragraph
 * @param number the number at the beginning of the text; empty where it has none
 * @param wholeParagraph whether the heading is all there is in the paragraph; false for a run-in heading (段首句标题)
 */
public record OutlineEntry(int level, String text, String number, boolean wholeParagraph) {
    public OutlineEntry {
        Objects.requireNonNull(text);
        Objects.requireNonNull(number);
        if (level < 0) {
            throw new IllegalArgumentException("An outline level is 0 or more, not " + level);
        }
    }

    /** A heading without a number. */
    public OutlineEntry(int level, String text, boolean wholeParagraph) {
        this(level, text, "", wholeParagraph);
    }

    /** The heading without its number. */
    public String words() {
        return text.startsWith(number) ? text.substring(number.length()) : text;
    }
}
