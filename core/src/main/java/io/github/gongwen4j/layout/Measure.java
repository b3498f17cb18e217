package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Indents;

/**
 * Where the lines of a paragraph begin and end, in points from the left edge of what holds it.
 *
 * @param firstStart where the first line begins
 * @param start where the other lines begin
 * @param end where every line ends
 */
record Measure(double firstStart, double start, double end) {
    /** What a paragraph has within a width. */
    static Measure of(FlowParagraph paragraph, double width) {
        Indents indents = paragraph.indents();
        double left = indents.left().points();
        return new Measure(
                left + indents.firstLine().points(),
                left,
                width - indents.right().points());
    }

    double startOf(boolean firstLine) {
        return firstLine ? firstStart : start;
    }
}
