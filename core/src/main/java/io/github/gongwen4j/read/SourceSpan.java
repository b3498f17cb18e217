package io.github.gongwen4j.read;

/**
 * Where a few characters of a value are written in the text of a file.
 *
 * @param start the first char, from 0
 * @param end the char behind the last
 * @param line the line of the first, from 1
 * @param column its column, from 1, in characters (code points)
 */
public record SourceSpan(int start, int end, int line, int column) {
    public SourceSpan {
        if (start < 0 || end < start || line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "No span: " + start + " to " + end + ", line " + line + ", column " + column);
        }
    }

    /** What is written there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
