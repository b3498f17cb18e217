package io.github.gongwen4j.compose;

import java.util.Objects;

/**
 * A heading as the navigation pane and the bookmarks show it.
 *
 * @param level 1 for the outermost; the title of the document itself has level 0
 * @param text the heading with its number, without the body text that may run on in the same paragraph
 * @param wholeParagraph whether the heading is all there is in the paragraph; false for a run-in heading (段首句标题)
 */
public record OutlineEntry(int level, String text, boolean wholeParagraph) {
    public OutlineEntry {
        Objects.requireNonNull(text);
        if (level < 0) {
            throw new IllegalArgumentException("An outline level is 0 or more, not " + level);
        }
    }
}
