package io.github.gongwen4j.layout;

/** How wide a character is where no face says so. */
final class CellWidth {
    /** Punctuation, letter-like signs, arrows, figures in circles, shapes and symbols that Chinese sets in full cells. */
    private static final int[] FULL_SIGNS = {0x2010, 0x2027, 0x2030, 0x205E, 0x2100, 0x27BF, 0x1F000, 0x1FAFF};

    private static final int[] HALF_WIDTH_FORMS = {0xFF61, 0xFFDC};
    private static final String OTHER_FULL_SIGNS = "×÷·";

    private CellWidth() {}

    /** Whether it fills a whole cell, as Han characters, their marks and the signs set like them do. */
    static boolean isFull(int codePoint) {
        if (Script.of(codePoint) == Script.ASIAN) {
            return !Ranges.contain(HALF_WIDTH_FORMS, codePoint);
        }
        return Ranges.contain(FULL_SIGNS, codePoint) || OTHER_FULL_SIGNS.indexOf(codePoint) >= 0;
    }
}
