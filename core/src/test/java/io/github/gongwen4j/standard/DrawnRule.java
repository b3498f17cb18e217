package io.github.gongwen4j.standard;

/**
 * A level line on paper; lengths in mm from the upper left corner of the sheet.
 *
 * @param left its left end
 * @param right its right end
 * @param y its middle
 * @param thickness its thickness
 * @param rgb its colour
 */
record DrawnRule(double left, double right, double y, double thickness, int rgb) {
    double length() {
        return right - left;
    }
}
