package io.github.gongwen4j.docx;

/**
 * Characters that are full width in Chinese and narrow in Latin type: Word takes them from the Latin face and sets them narrow
 * unless the run says otherwise.
 */
final class AmbiguousCharacters {
    private static final String SIGNS = "“”‘’—–…·×÷±°℃§¨‰′″※→←↑↓";
    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_ROMAN_OR_CIRCLED = '⓿';
    private static final char FIRST_ROMAN = 'Ⅰ';
    private static final char LAST_ROMAN = 'ⅿ';

    private AmbiguousCharacters() {}

    static boolean in(String text) {
        return text.chars().anyMatch(AmbiguousCharacters::is);
    }

    private static boolean is(int c) {
        return c > 0x7F
                && (SIGNS.indexOf(c) >= 0
                        || (c >= FIRST_CIRCLED && c <= LAST_ROMAN_OR_CIRCLED)
                        || (c >= FIRST_ROMAN && c <= LAST_ROMAN));
    }
}
