package io.github.gongwen4j.font;

/** A cubic curve by its four points. */
record Cubic(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    /** How much further a point may lie along the curve than across it. */
    private static final double ALONG = 10;

    double x(double t) {
        return at(x0, x1, x2, x3, t);
    }

    double y(double t) {
        return at(y0, y1, y2, y3, t);
    }

    private static double at(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * (s * a + 3 * t * b) + t * t * (3 * s * c + t * d);
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }

    /**
     * How far a point is from the curve near a parameter: the distance from the tangent there, but no less than a share
     * of that from the curve's own point, for where the curve bends sharply the tangent says little.
     */
    double distance(double px, double py, double t) {
        double dx = px - x(t);
        double dy = py - y(t);
        double direct = length(dx, dy);
        double tx = slope(x0, x1, x2, x3, t);
        double ty = slope(y0, y1, y2, y3, t);
        double length = length(tx, ty);
        return length < 1e-6 ? direct : Math.max(Math.abs(dx * ty - dy * tx) / length, direct / ALONG);
    }

    /** Plain, for font units neither overflow nor vanish, and {@link Math#hypot} takes many times as long. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The stretch of the curve between two parameters. */
    Cubic part(double from, double to) {
        double third = (to - from) / 3;
        double ax = x(from);
        double ay = y(from);
        double dx = x(to);
        double dy = y(to);
        return new Cubic(
                ax,
                ay,
                ax + third * slope(x0, x1, x2, x3, from),
                ay + third * slope(y0, y1, y2, y3, from),
                dx - third * slope(x0, x1, x2, x3, to),
                dy - third * slope(y0, y1, y2, y3, to),
                dx,
                dy);
    }

    /** Whether the curve is a straight line but for so much, and runs along it without turning back. */
    boolean isStraight(double tolerance) {
        double dx = x3 - x0;
        double dy = y3 - y0;
        double length = length(dx, dy);
        if (length < 1e-9) {
            return length(x1 - x0, y1 - y0) <= tolerance && length(x2 - x0, y2 - y0) <= tolerance;
        }
        return isNear(x1 - x0, y1 - y0, dx, dy, length, tolerance)
                && isNear(x2 - x0, y2 - y0, dx, dy, length, tolerance);
    }

    private static boolean isNear(double px, double py, double dx, double dy, double length, double tolerance) {
        double along = (px * dx + py * dy) / length;
        double aside = Math.abs(px * dy - py * dx) / length;
        return aside <= tolerance && along >= -tolerance && along <= length + tolerance;
    }
}
