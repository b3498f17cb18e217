package io.github.gongwen4j.read;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which char of a file stands for which char of a value: found by walking both at once, so that a match is its own proof. Around a line break
 * of the file all white space of both sides is one unit, because folding, indentation and chomping have changed it.
 */
final class ScalarAlignment {
    private static final int UNIT = -1;
    private static final String BLANKS = " \t\r\n";

    private final String text;
    private final String value;
    private final Style style;
    private final int[] starts;
    private final int[] ends;
    private int at;

    private ScalarAlignment(String text, int at, String value, Style style) {
        this.text = text;
        this.value = value;
        this.style = style;
        this.at = at;
        this.starts = new int[value.length()];
        this.ends = new int[value.length()];
        Arrays.fill(starts, UNIT);
    }

    /** How a scalar is written. */
    private enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        BLOCK;

        static Style of(char first) {
            return switch (first) {
                case '\'' -> SINGLE;
                case '"' -> DOUBLE;
                case '|', '>' -> BLOCK;
                default -> PLAIN;
            };
        }
    }

    /** Chars of a file. */
    record Range(int start, int end) {}

    /**
     * The alignment.
     *
     * @param start where the scalar begins, its quote or the head of its block included
     * @return empty if what is written there does not give this value
     */
    static Optional<ScalarAlignment> of(String text, int start, String value) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        Style style = Style.of(text.charAt(start));
        ScalarAlignment alignment = new ScalarAlignment(text, style == Style.PLAIN ? start : start + 1, value, style);
        if (style == Style.BLOCK) {
            alignment.skipBlockHead();
        }
        return alignment.walk() ? Optional.of(alignment) : Optional.empty();
    }

    /** The chars of the file for these of the value. */
    Optional<Range> range(int from, int to) {
        if (starts[from] == UNIT || starts[to - 1] == UNIT) {
            return Optional.empty();
        }
        return Optional.of(new Range(starts[from], ends[to - 1]));
    }

    private void skipBlockHead() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private boolean walk() {
        int i = 0;
        while (i < value.length()) {
            if (breaksHere()) {
                at = blanksEnd(text, at);
                i = blanksEnd(value, i);
            } else if (joinsLines()) {
                at = blanksEnd(text, at + 1);
            } else {
                int length = written(i);
                if (length == 0) {
                    // what remains may be the line feeds that a block keeps at the end of the file
                    return at >= text.length() && blanksEnd(value, i) == value.length();
                }
                i += length;
            }
        }
        return true;
    }

    /** Whether white space with a line break begins here. */
    private boolean breaksHere() {
        int end = blanksEnd(text, at);
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** A backslash at the end of a line, which joins it with the next. */
    private boolean joinsLines() {
        return style == Style.DOUBLE
                && at + 1 < text.length()
                && text.charAt(at) == '\\'
                && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r');
    }

    private static int blanksEnd(String words, int from) {
        int end = from;
        while (end < words.length() && BLANKS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Takes what stands for the char of the value here; the number of chars of the value taken, 0 if it is another. */
    private int written(int i) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (style == Style.DOUBLE && c == '\\') {
            return escaped(i);
        }
        if (c != value.charAt(i)) {
            return 0;
        }
        boolean doubled = style == Style.SINGLE && c == '\'';
        if (doubled && !text.startsWith("''", at)) {
            return 0;
        }
        return take(i, 1, doubled ? 2 : 1);
    }

    private int escaped(int i) {
        Optional<Escape> escape = Escape.at(text, at);
        if (escape.isEmpty() || !value.startsWith(escape.get().meaning(), i)) {
            return 0;
        }
        return take(i, escape.get().meaning().length(), escape.get().length());
    }

    private int take(int i, int chars, int length) {
        for (int k = i; k < i + chars; k++) {
            starts[k] = at;
            ends[k] = at + length;
        }
        at += length;
        return chars;
    }
}
