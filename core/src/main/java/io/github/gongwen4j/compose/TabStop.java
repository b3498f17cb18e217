package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A tab stop.
 *
 * @param alignment {@link Alignment#START}, {@link Alignment#CENTER} or {@link Alignment#END}: which part of the text up to
 *     the next tab stands at the position
 * @param position from the left edge of the type area
 * @param leader what fills the room up to it
 */
public record TabStop(Alignment alignment, Length position, Leader leader) {
    /** What fills the room a tab makes. */
    public enum Leader {
        /** Nothing. */
        NONE,
        /** Dots on the baseline (前导符). */
        DOTS
    }

    public TabStop {
        Objects.requireNonNull(position);
        Objects.requireNonNull(leader);
        if (alignment == Alignment.JUSTIFIED || alignment == Alignment.DISTRIBUTED) {
            throw new IllegalArgumentException("A tab stop cannot be " + alignment);
        }
    }

    /** A tab stop whose room stays empty. */
    public TabStop(Alignment alignment, Length position) {
        this(alignment, position, Leader.NONE);
    }
}
