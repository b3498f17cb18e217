package io.github.gongwen4j.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Optional;

/** Brings lines to their place: those that keep their shape as lines, those that are stretched as what they cover. */
final class Strokes {
    private static final double HAIR = 1e-6;

    private Strokes() {}

    /** What is drawn along or filled; it is filled where there is no pen. */
    record Drawn(Path2D path, Optional<SvgPen> pen) {}

    static Drawn of(Path2D outline, SvgPen pen, AffineTransform transform) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        if (isSimilar(transform, scale)) {
            Optional<SvgPen> scaled = scale > HAIR ? Optional.of(pen.times(scale)) : Optional.empty();
            return new Drawn(new Path2D.Double(outline, transform), scaled);
        }
        Shape covered = stroke(pen).createStrokedShape(outline);
        return new Drawn(new Path2D.Double(covered, transform), Optional.empty());
    }

    /** Whether circles stay circles. */
    private static boolean isSimilar(AffineTransform t, double scale) {
        double first = Math.hypot(t.getScaleX(), t.getShearY());
        double second = Math.hypot(t.getShearX(), t.getScaleY());
        double product = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
        double tolerance = scale * 1e-4 + HAIR;
        return Math.abs(first - second) < tolerance && Math.abs(product) < tolerance * Math.max(scale, HAIR);
    }

    /** The pen of Java's own drawing; caps and joins stand in the same order there. */
    static BasicStroke stroke(SvgPen pen) {
        float[] lengths = new float[pen.dashes().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke(
                (float) pen.width(),
                pen.cap().ordinal(),
                pen.join().ordinal(),
                (float) pen.miterLimit(),
                lengths.length == 0 ? null : lengths,
                (float) pen.dashStart());
    }
}
