package io.github.gongwen4j.numbering;

import io.github.gongwen4j.model.Scheme;
import java.util.Objects;

/**
 * The number of a point (序号).
 *
 * @param scheme how it is written
 * @param value its value, 1 or more
 * @param text the number as printed, with its punctuation, as 一、 or （1）
 */
public record Marker(Scheme scheme, int value, String text) {
    public Marker {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(text);
        if (value < 1) {
            throw new IllegalArgumentException("Points are counted from 1, not from " + value);
        }
    }
}
