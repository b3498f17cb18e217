package io.github.gongwen4j.compose;

import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.TextStyle;
import java.util.Objects;

/**
 * The number in front of a paragraph. It is not among the paragraph's runs: an output either prints {@link Marker#text()} in
 * front of them or lets a word processor count to the same number.
 *
 * @param marker scheme, value and text of the number
 * @param depth the depth of nesting, 1 for the outermost
 * @param style how the number looks
 */
public record FlowNumber(Marker marker, int depth, TextStyle style) {
    public FlowNumber {
        Objects.requireNonNull(marker);
        Objects.requireNonNull(style);
        if (depth < 1) {
            throw new IllegalArgumentException("The outermost depth is 1, not " + depth);
        }
    }

    /** The number as printed, with its punctuation. */
    public String text() {
        return marker.text();
    }
}
