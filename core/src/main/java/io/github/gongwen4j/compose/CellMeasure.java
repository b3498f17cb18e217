package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/** Measures in full and half cells. */
final class CellMeasure implements TextMeasure {
    static final CellMeasure INSTANCE = new CellMeasure();

    /** What word processors put between a Han character and a letter or figure, in em. */
    private static final double SCRIPT_GAP = 0.2;

    private CellMeasure() {}

    @Override
    public Length width(String text, TextStyle style) {
        double size = style.size().points();
        double width = 0;
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += (isHalf(codePoint) ? 0.5 : 1.0) * size + style.tracking().points();
            if (previous >= 0 && meet(previous, codePoint)) {
                width += SCRIPT_GAP * size;
            }
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        return Length.pt(width);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint < 0x250;
    }

    private static boolean meet(int left, int right) {
        return (Character.isIdeographic(left) && isHalfWord(right))
                || (isHalfWord(left) && Character.isIdeographic(right));
    }

    private static boolean isHalfWord(int codePoint) {
        return isHalf(codePoint) && Character.isLetterOrDigit(codePoint);
    }
}
