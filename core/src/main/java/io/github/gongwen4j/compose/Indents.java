package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * The distance of a paragraph from the edges of the type area.
 *
 * @param left of every line from the left edge
 * @param right of every line from the right edge
 * @param firstLine what the first line has beyond {@code left}; negative lets it hang out
 */
public record Indents(Length left, Length right, Length firstLine) {
    /** No indent. */
    public static final Indents NONE = new Indents(Length.ZERO, Length.ZERO, Length.ZERO);

    public Indents {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        Objects.requireNonNull(firstLine);
    }

    /** The first line set in from the left by this. */
    public static Indents firstLine(Length length) {
        return new Indents(Length.ZERO, Length.ZERO, length);
    }

    /** Every line set in from the left by this. */
    public static Indents left(Length length) {
        return new Indents(length, Length.ZERO, Length.ZERO);
    }

    /** Every line set in from the right by this. */
    public static Indents right(Length length) {
        return new Indents(Length.ZERO, length, Length.ZERO);
    }

    /** The first line set in by {@code first}, the turn lines by {@code turn}. */
    public static Indents hanging(Length first, Length turn) {
        return new Indents(turn, Length.ZERO, first.minus(turn));
    }
}
