package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/**
 * The line of an element whose place is prescribed to the millimetre. LibreOffice sets the baseline of an exact line at 0.8 of
 * its height; other programs are said to centre the characters in it. At 1.2 em both come to the same.
 */
final class PlacedLine {
    /** Where in its height the baseline of an exact line stands. */
    static final double BASELINE = 0.8;

    private static final double EM = 1.2;

    private PlacedLine() {}

    static Length of(TextStyle style) {
        return style.size().times(EM);
    }
}
