package io.github.gongwen4j.model;

import java.util.Objects;

/**
 * A paragraph (段落).
 *
 * @param text its text
 */
public record Paragraph(Text text) implements Block {
    public Paragraph {
        Objects.requireNonNull(text);
    }

    /** A paragraph of plain words. */
    public static Paragraph of(String words) {
        return new Paragraph(Text.of(words));
    }
}
