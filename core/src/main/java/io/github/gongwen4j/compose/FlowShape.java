package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A shape of a {@link FlowChart}.
 *
 * @param form what it is
 * @param left from the left edge of the chart to the left edge of its outline's centre line
 * @param top from the upper edge of the chart
 * @param width its width, 0 for a line that goes down
 * @param height its height, 0 for a line that goes across
 * @param fill what it is filled with; empty for a line and for a shape that is an outline only
 * @param outline the thickness of its outline; 0 for a shape without one
 * @param color the colour of its outline
 */
public record FlowShape(
        Form form,
        Length left,
        Length top,
        Length width,
        Length height,
        Optional<Color> fill,
        Length outline,
        Color color) {
    /** What shapes there are. */
    public enum Form {
        /** A straight line from the upper left to the lower right corner. */
        LINE,
        /** A rectangle. */
        RECTANGLE,
        /** A rectangle whose right end is a point: something without an end. */
        OPEN_RIGHT,
        /** A rectangle whose left end is a point: something without a beginning. */
        OPEN_LEFT,
        /** A diamond (◆). */
        DIAMOND,
        /** A triangle that stands on its tip (▽). */
        TRIANGLE
    }

    /**
     * A corner.
     *
     * @param x from the left edge of the shape, in points
     * @param y from its upper edge, in points
     */
    public record Corner(double x, double y) {}

    public FlowShape {
        Objects.requireNonNull(form);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(outline);
        Objects.requireNonNull(color);
        if (width.points() < 0 || height.points() < 0) {
            throw new IllegalArgumentException("A shape is no less than nothing, not " + width + " × " + height);
        }
    }

    /** Its corners in order, told from its own upper left; those of a line are its ends. */
    public List<Corner> corners() {
        double w = width.points();
        double h = height.points();
        double tip = Math.min(w, h) / 2;
        return switch (form) {
            case LINE -> List.of(new Corner(0, 0), new Corner(w, h));
            case RECTANGLE -> List.of(new Corner(0, 0), new Corner(w, 0), new Corner(w, h), new Corner(0, h));
            case OPEN_RIGHT -> List.of(
                    new Corner(0, 0),
                    new Corner(w - tip, 0),
                    new Corner(w, h / 2),
                    new Corner(w - tip, h),
                    new Corner(0, h));
            case OPEN_LEFT -> List.of(
                    new Corner(w, 0), new Corner(tip, 0), new Corner(0, h / 2), new Corner(tip, h), new Corner(w, h));
            case DIAMOND -> List.of(
                    new Corner(w / 2, 0), new Corner(w, h / 2), new Corner(w / 2, h), new Corner(0, h / 2));
            case TRIANGLE -> List.of(new Corner(0, 0), new Corner(w, 0), new Corner(w / 2, h));
        };
    }
}
