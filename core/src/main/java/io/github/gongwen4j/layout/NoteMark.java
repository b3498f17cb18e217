package io.github.gongwen4j.layout;

import java.util.Optional;

/**
 * The mark of a footnote, in the text or before the note itself. Until its page is known it is a cell of its own in the text,
 * as wide as every number in a circle, so that no line depends on the number.
 *
 * @param id the id of the note
 * @param raise how far it stands above the baseline, in points
 * @param note the note, where this is its mark in the text
 */
record NoteMark(int id, double raise, Optional<SetNote> note) {
    /** What stands for a mark among the characters of a paragraph. Word processors have it too: lines break as if it were not there. */
    static final int CHARACTER = 0xFFF9;
}
