package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A tab stop.
 *
 * @param alignment {@link Alignment#START}, {@link Alignment#CENTER} or {@link Alignment#END}: which part of the text up to
 *     the next tab stands at the position
 * @param position from the left edge of the type area
 */
public record TabStop(Alignment alignment, Length position) {
    public TabStop {
        Objects.requireNonNull(position);
        if (alignment == Alignment.JUSTIFIED || alignment == Alignment.DISTRIBUTED) {
            throw new IllegalArgumentException("A tab stop cannot be " + alignment);
        }
    }
}
