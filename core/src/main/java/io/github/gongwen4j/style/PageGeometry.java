package io.github.gongwen4j.style;

/**
 * The sheet and the type area (版心) on it, clauses 5.1 and 5.2.1.
 *
 * @param width the sheet's width
 * @param height the sheet's height
 * @param top the upper margin (天头)
 * @param right the right margin
 * @param bottom the lower margin (地脚)
 * @param left the left margin (订口)
 */
public record PageGeometry(Length width, Length height, Length top, Length right, Length bottom, Length left) {
    public PageGeometry {
        if (width.minus(left).minus(right).points() <= 0
                || height.minus(top).minus(bottom).points() <= 0) {
            throw new IllegalArgumentException("The margins leave no type area");
        }
    }

    /** The width of the type area. */
    public Length typeWidth() {
        return width.minus(left).minus(right);
    }

    /** The height of the type area. */
    public Length typeHeight() {
        return height.minus(top).minus(bottom);
    }
}
