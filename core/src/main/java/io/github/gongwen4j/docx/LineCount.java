package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/**
 * How many lines a paragraph takes, counted in full cells for Chinese and in 0.6 of a cell for the rest. It errs upwards: room
 * kept free for a line too many shows nowhere, a line without room would be lost.
 */
final class LineCount {
    private static final int LAST_NARROW = 0x24F;
    private static final double NARROW = 0.6;

    private LineCount() {}

    static int of(FlowParagraph paragraph, Length available) {
        double room = available
                .minus(paragraph.indents().left())
                .minus(paragraph.indents().right())
                .points();
        double text = paragraph.indents().firstLine().points();
        double largest = 0;
        for (FlowRun run : paragraph.runs()) {
            text += width(run.text(), run.style());
            largest = Math.max(largest, run.style().size().points());
        }
        text += paragraph.number().map(LineCount::width).orElse(0.0);
        // up to one character of each line may stay free, because a sign may not begin or end a line
        double filled = Math.max(largest, room - largest);
        return text <= room ? 1 : (int) Math.ceil(text / filled);
    }

    private static double width(FlowNumber number) {
        return width(number.marker().text(), number.style());
    }

    private static double width(String text, TextStyle style) {
        double cell = style.size().plus(style.tracking()).points();
        return text.codePoints()
                .filter(c -> c != '\t')
                .mapToDouble(c -> c <= LAST_NARROW ? cell * NARROW : cell)
                .sum();
    }
}
