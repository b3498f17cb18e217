package io.github.gongwen4j.standard;

/**
 * One character on paper; lengths in mm from the upper left corner of the sheet.
 *
 * @param text the character, as a reader copies it
 * @param left where its cell begins
 * @param right where its advance ends
 * @param baseline the line it stands on
 * @param size its type size
 * @param inkTop the upper edge of what is printed; the baseline for a blank
 * @param inkBottom the lower edge of what is printed; the baseline for a blank
 * @param face the PostScript name of the font, without the tag of the subset
 * @param rgb its colour
 */
record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        double inkTop,
        double inkBottom,
        String face,
        int rgb) {
    boolean isBlank() {
        return text.isBlank();
    }
}
