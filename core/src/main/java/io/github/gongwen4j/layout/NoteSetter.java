package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.style.TextStyle;

/** Sets the footnotes that a paragraph has while its characters are gathered. */
@FunctionalInterface
interface NoteSetter {
    /** In cells of tables, captions and the like, to which composition makes no notes. */
    NoteSetter NONE = (note, style, collector) -> {
        throw new IllegalStateException(
                "No footnote may stand here: " + note.text().text());
    };

    /**
     * Sets a note and adds its mark to the text.
     *
     * @param style the look of the mark
     */
    void mark(FlowNote note, TextStyle style, TextCollector collector);
}
