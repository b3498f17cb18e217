package io.github.gongwen4j.draft;

import java.util.BitSet;

/**
 * The text of a paragraph as rules look at it: beside each place the nearest character that is part of a word, marks and blanks that a rule may change
 * left out. So what one rule changes does not change what another sees.
 */
final class ParagraphText {
    /** What stands beside the edge of a paragraph. */
    static final char NONE = '\0';

    private final String text;
    private final BitSet foreign;
    private final int[] before;
    private final int[] after;
    private final boolean mostlyChinese;

    private ParagraphText(String text) {
        this.text = text;
        this.foreign = Foreign.in(text);
        this.before = new int[text.length()];
        this.after = new int[text.length()];
        this.mostlyChinese = countsMoreHan(text);
        for (int i = 0, last = -1; i < before.length; i++) {
            before[i] = last;
            last = isPassedOver(text.charAt(i)) ? last : i;
        }
        for (int i = after.length - 1, last = -1; i >= 0; i--) {
            after[i] = last;
            last = isPassedOver(text.charAt(i)) ? last : i;
        }
    }

    static ParagraphText of(String text) {
        return new ParagraphText(text);
    }

    String text() {
        return text;
    }

    /** Whether a place belongs to an address, or another thing whose characters are to stay. */
    boolean isForeign(int at) {
        return foreign.get(at);
    }

    /** The nearest character of a word before a place; {@link #NONE} where there is none. */
    char wordBefore(int at) {
        return before[at] < 0 ? NONE : text.charAt(before[at]);
    }

    /** The nearest character of a word behind a place; {@link #NONE} where there is none. */
    char wordAfter(int at) {
        return after[at] < 0 ? NONE : text.charAt(after[at]);
    }

    /** The character just before a place; {@link #NONE} at the beginning. */
    char charBefore(int at) {
        return at == 0 ? NONE : text.charAt(at - 1);
    }

    /** The character just behind a place; {@link #NONE} at the end. */
    char charAfter(int at) {
        return at + 1 >= text.length() ? NONE : text.charAt(at + 1);
    }

    /** Whether there are more Han characters than letters. */
    boolean mostlyChinese() {
        return mostlyChinese;
    }

    private static boolean countsMoreHan(String text) {
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            more += Chinese.isHan(text.charAt(i)) ? 1 : Chinese.isLatin(text.charAt(i)) ? -1 : 0;
        }
        return more > 0;
    }

    private static boolean isPassedOver(char c) {
        return Chinese.MARKS_OF_TWO_WIDTHS.indexOf(c) >= 0
                || Chinese.isQuote(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Chinese.isWithoutWidth(c);
    }
}
