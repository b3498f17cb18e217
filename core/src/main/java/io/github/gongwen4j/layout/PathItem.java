package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Color;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Straight lines from corner to corner, and what they enclose.
 *
 * @param corners the corners in order, at least two; three and more are closed to a shape
 * @param fill what the shape is filled with; empty where it is not
 * @param thickness the thickness of the lines in points; 0 for a shape that is filled only
 * @param color the colour of the lines
 * @param tag what it belongs to
 */
public record PathItem(List<Corner> corners, Optional<Color> fill, double thickness, Color color, Tag tag)
        implements PageItem {
    /**
     * A corner.
     *
     * @param x x in points
     * @param y y in points
     */
    public record Corner(double x, double y) {}

    public PathItem {
        corners = List.copyOf(corners);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(color);
        Objects.requireNonNull(tag);
        if (corners.size() < 2) {
            throw new IllegalArgumentException("A path has two corners at least, not " + corners.size());
        }
    }

    /** Whether it encloses a shape. */
    public boolean closed() {
        return corners.size() > 2;
    }
}
