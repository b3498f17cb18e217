package io.github.gongwen4j.draft;

/** Kinds of characters of Chinese text. */
final class Chinese {
    /** The half-width marks that have a full-width fellow at the same place of {@link #FULL_MARKS}. */
    static final String HALF_MARKS = ",:;!?()";

    static final String FULL_MARKS = "，：；！？（）";
    static final String MARKS_OF_TWO_WIDTHS = HALF_MARKS + FULL_MARKS;
    /** Marks that are never half-width. */
    private static final String OWN_MARKS = "、。《》〈〉〔〕【】「」『』—…·〇×";

    private static final String CURLY = "“”‘’";

    private Chinese() {}

    /** Whether it is a Han character or a mark that only Chinese text has. */
    static boolean is(char c) {
        return isHan(c) || OWN_MARKS.indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return between(c, '\u4E00', '\u9FFF')
                || between(c, '\u3400', '\u4DBF')
                || between(c, '\uF900', '\uFAFF')
                || c == '〇';
    }

    /** Whether it is a mark of full width, curly quotation marks included. */
    static boolean isMark(char c) {
        return FULL_MARKS.indexOf(c) >= 0 || "、。《》〈〉〔〕【】「」『』".indexOf(c) >= 0 || CURLY.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return CURLY.indexOf(c) >= 0 || c == '"' || c == '\'';
    }

    static boolean isAsciiDigit(char c) {
        return between(c, '0', '9');
    }

    static boolean isLatin(char c) {
        return between(c, 'a', 'z') || between(c, 'A', 'Z');
    }

    /** Characters that take no place at all: of joining, of breaking, of byte order. */
    static boolean isWithoutWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
