package io.github.gongwen4j.standard;

/**
 * A picture on paper; lengths in mm from the upper left corner of the sheet.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
record PrintedPicture(double left, double top, double right, double bottom) {
    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }
}
