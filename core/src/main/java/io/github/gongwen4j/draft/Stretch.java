package io.github.gongwen4j.draft;

import java.util.Objects;

/**
 * A stretch of a source and what is read there. Where both are equally long, character stands for character; otherwise the whole stands for the whole.
 *
 * @param span where it stands in the source; not empty
 * @param text what is read there; not empty
 */
public record Stretch(Span span, String text) {
    /**
     * A stretch.
     *
     * @throws IllegalArgumentException if span or text are empty
     */
    public Stretch {
        Objects.requireNonNull(text);
        if (span.length() == 0 || text.isEmpty()) {
            throw new IllegalArgumentException("A stretch holds something and stands for something: " + span);
        }
    }

    /** A stretch that is read as it stands. */
    public static Stretch verbatim(String source, Span span) {
        return new Stretch(span, span.of(source));
    }

    /** Whether each character of the text has one of the source. */
    boolean characterwise() {
        return span.length() == text.length();
    }
}
