package io.github.gongwen4j.draft.word;

/** Tells characters that no document may hold: control characters but the tab, separators of lines, what turns the text beside it around. */
final class Unprintable {
    private Unprintable() {}

    /** Takes stretches of a text that can or cannot be printed. */
    interface Taker {
        void take(String part, boolean printable);
    }

    /** Hands out a text in stretches. Ends of lines within a text of Word are blanks. */
    static void split(String text, Taker taker) {
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            boolean here = printable(text.codePointAt(at));
            if (next >= text.length() || printable(text.codePointAt(next)) != here) {
                taker.take(text.substring(from, next).replace('\n', ' '), here);
                from = next;
            }
            at = next;
        }
    }

    private static boolean printable(int c) {
        if (c == '\t' || c == '\n') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> !turnsText(c) && c != '\uFEFF' && c != '\u200B';
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean turnsText(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
