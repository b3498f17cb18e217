package io.github.gongwen4j.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * An arc of an ellipse between two points, as curves (SVG 1.1, appendix F.6).
 *
 * @param rx one radius of the ellipse
 * @param ry the other
 * @param degrees how far the first is turned from the x axis
 * @param large whether the longer way round is taken
 * @param sweep whether the way is that of growing angles
 */
record EllipticArc(double rx, double ry, double degrees, boolean large, boolean sweep) {
    private static final double QUARTER = Math.PI / 2;

    /** Goes on with the path from one point to the other. */
    void append(Path2D path, double x, double y, double toX, double toY) {
        if (rx == 0 || ry == 0 || (x == toX && y == toY)) {
            path.lineTo(toX, toY);
            return;
        }
        double turn = Math.toRadians(degrees);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double halfY = -sin * (x - toX) / 2 + cos * (y - toY) / 2;
        double reach = square(halfX / rx) + square(halfY / ry);
        double grow = Math.max(1, Math.sqrt(reach));
        double a = Math.abs(rx) * grow;
        double b = Math.abs(ry) * grow;
        double part = square(a * halfY) + square(b * halfX);
        double factor = Math.sqrt(Math.max(0, (square(a * b) - part) / part)) * (large == sweep ? -1 : 1);
        double centreX = factor * a * halfY / b;
        double centreY = -factor * b * halfX / a;
        AffineTransform place = new AffineTransform(
                a * cos,
                a * sin,
                -b * sin,
                b * cos,
                cos * centreX - sin * centreY + (x + toX) / 2,
                sin * centreX + cos * centreY + (y + toY) / 2);
        double from = Math.atan2((halfY - centreY) / b, (halfX - centreX) / a);
        double to = Math.atan2((-halfY - centreY) / b, (-halfX - centreX) / a);
        curves(path, place, from, sweptBy(to - from));
        path.lineTo(toX, toY);
    }

    private double sweptBy(double angle) {
        if (sweep && angle < 0) {
            return angle + 2 * Math.PI;
        }
        return !sweep && angle > 0 ? angle - 2 * Math.PI : angle;
    }

    /** A quarter of a circle at most for each curve, which is then true to some 0.03 %. */
    private static void curves(Path2D path, AffineTransform place, double from, double by) {
        int count = (int) Math.max(1, Math.ceil(Math.abs(by) / QUARTER - 1e-9));
        double step = by / count;
        double handle = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < count; i++) {
            double start = from + i * step;
            double end = start + step;
            double[] points = {
                Math.cos(start) - handle * Math.sin(start),
                Math.sin(start) + handle * Math.cos(start),
                Math.cos(end) + handle * Math.sin(end),
                Math.sin(end) - handle * Math.cos(end),
                Math.cos(end),
                Math.sin(end)
            };
            place.transform(points, 0, points, 0, 3);
            path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
        }
    }

    private static double square(double value) {
        return value * value;
    }
}
