package io.github.gongwen4j.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Objects;

/** An outline of straight lines and curves, and what of it is inside. Immutable. */
public final class SvgOutline {
    private final Path2D path;

    SvgOutline(Path2D path, boolean evenOdd) {
        this.path = new Path2D.Double(Objects.requireNonNull(path));
        this.path.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    }

    /** Whether what lies inside is told by the even-odd rule and not by the non-zero one. */
    public boolean evenOdd() {
        return path.getWindingRule() == Path2D.WIND_EVEN_ODD;
    }

    /** The outline, so many times as large. */
    public PathIterator segments(double scale) {
        return path.getPathIterator(AffineTransform.getScaleInstance(scale, scale));
    }

    /** The outline for Java's own drawing; a copy. */
    Path2D path() {
        return new Path2D.Double(path);
    }
}
