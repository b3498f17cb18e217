package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a draft without the blanks at its edges.
 *
 * @param whole the line with its blanks and its ending
 * @param content what stands in it; of no length in a blank line
 */
record SourceLine(Span whole, Span content) {
    boolean blank() {
        return content.length() == 0;
    }

    /** The lines of a text, which they cover without a gap. */
    static List<SourceLine> split(String text, DraftLimits limits) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !endsLine(text.charAt(end))) {
                end++;
            }
            int next = Math.min(text.length(), end + ending(text, end));
            lines.add(new SourceLine(new Span(start, next), trimmed(text, start, end)));
            if (lines.size() > limits.lines()) {
                throw new DraftException(
                        "文稿超过 " + limits.lines() + " 行；请分成几个文件",
                        "the draft has more than " + limits.lines() + " lines; divide it into several files");
            }
            start = next;
        }
        return lines;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int ending(String text, int at) {
        return text.startsWith("\r\n", at) ? 2 : 1;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** White space of any width, and characters of no width. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
