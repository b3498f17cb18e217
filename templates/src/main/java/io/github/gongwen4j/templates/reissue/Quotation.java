package io.github.gongwen4j.templates.reissue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Words within quotation marks or the brackets of a name: “…”, 「…」, 《…》.
 *
 * @param start the opening mark
 * @param end the char behind the closing mark; the end of the text where it is not closed
 * @param name whether it is the name of a document
 */
record Quotation(int start, int end, boolean name) {
    private static final String OPENING = "“‘「『《〈";
    private static final String CLOSING = "”’」』》〉";

    /** The outermost quotations of a text; straight quotes are paired as they come. */
    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Deque<Character> open = new ArrayDeque<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char closes = closerOf(c);
            if (!open.isEmpty() && c == open.peek()) {
                open.pop();
                if (open.isEmpty()) {
                    found.add(new Quotation(start, i + 1, text.charAt(start) == '《'));
                }
            } else if (closes != 0 && (c != '"' || open.isEmpty())) {
                start = open.isEmpty() ? i : start;
                open.push(closes);
            }
        }
        if (!open.isEmpty()) {
            found.add(new Quotation(start, text.length(), text.charAt(start) == '《'));
        }
        return found;
    }

    private static char closerOf(char c) {
        int index = OPENING.indexOf(c);
        if (index >= 0) {
            return CLOSING.charAt(index);
        }
        return c == '"' ? '"' : 0;
    }

    /** What stands between the marks, without line breaks. */
    String words(String text) {
        int last = CLOSING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '"' ? end - 1 : end;
        return text.substring(Math.min(start + 1, last), last).replaceAll("\\s+", "");
    }

    boolean holds(int from, int to) {
        return from < end && to > start;
    }
}
