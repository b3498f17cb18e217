package io.github.gongwen4j.draft;

/**
 * A stretch of the text of a draft.
 *
 * @param start the first character, counted in Java chars from 0
 * @param end behind the last character, at least {@code start}
 */
public record Span(int start, int end) {
    /**
     * A stretch.
     *
     * @throws IllegalArgumentException if it ends before it starts, or starts before 0
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of a text: " + start + " to " + end);
        }
    }

    /** How many characters it has. */
    public int length() {
        return end - start;
    }

    /** Its characters. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
