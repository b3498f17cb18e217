package io.github.gongwen4j.numbering;

import io.github.gongwen4j.model.Point;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point with the number computed for it.
 *
 * @param point the point
 * @param depth its depth of nesting, 1 for a section
 * @param marker its number; empty for a lead and for an implied container
 * @param items the points within it
 */
public record NumberedPoint(Point point, int depth, Optional<Marker> marker, List<NumberedPoint> items) {
    public NumberedPoint {
        Objects.requireNonNull(point);
        Objects.requireNonNull(marker);
        items = List.copyOf(items);
    }
}
