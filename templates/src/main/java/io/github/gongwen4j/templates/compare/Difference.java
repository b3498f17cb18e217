package io.github.gongwen4j.templates.compare;

import java.util.Objects;

/**
 * A few words that differ.
 *
 * @param before the words of the earlier document; empty where there are more in the later one
 * @param after the words of the later document; empty where some are gone
 */
public record Difference(String before, String after) {
    public Difference {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
