package io.github.gongwen4j.model;

import java.util.List;

/**
 * Running text.
 *
 * @param parts its pieces in order, at least one
 */
public record Text(List<Inline> parts) {
    public Text {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.equals(List.of(new Inline.Words("")))) {
            throw new ModelException(new Bilingual("段落不能为空", "A paragraph must not be empty"));
        }
    }

    /** Plain words. */
    public static Text of(String words) {
        return new Text(List.of(new Inline.Words(Wording.require(words, "段落", "paragraph"))));
    }
}
