package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Color;
import java.util.Objects;

/**
 * A straight rule, horizontal or vertical.
 *
 * @param x0 x of its beginning in points
 * @param y0 y of its centre line at the beginning in points
 * @param x1 x of its end in points
 * @param y1 y of its centre line at the end in points
 * @param thickness its thickness in points
 * @param color its colour
 * @param tag what it belongs to, as a rule {@link Tag.Artifact}
 */
public record RuleLine(double x0, double y0, double x1, double y1, double thickness, Color color, Tag tag)
        implements PageItem {
    public RuleLine {
        Objects.requireNonNull(color);
        Objects.requireNonNull(tag);
    }
}
