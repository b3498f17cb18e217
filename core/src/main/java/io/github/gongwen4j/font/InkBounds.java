package io.github.gongwen4j.font;

/** The box around contours as they are printed: around the curves themselves, not around their control points. */
final class InkBounds {
    private double left = Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;

    /** Adds a contour that begins with a point on the curve, of which just these points are stored. */
    void add(QuadraticPath.Contour contour, int[] kept) {
        double fromX = contour.x(kept[0]);
        double fromY = contour.y(kept[0]);
        include(fromX, fromY);
        for (int i = 1; i <= kept.length; i++) {
            int point = kept[i % kept.length];
            double x = contour.x(point);
            double y = contour.y(point);
            if (contour.on(point)) {
                include(x, y);
                fromX = x;
                fromY = y;
                continue;
            }
            int next = kept[(i + 1) % kept.length];
            double toX = contour.on(next) ? contour.x(next) : (x + contour.x(next)) / 2;
            double toY = contour.on(next) ? contour.y(next) : (y + contour.y(next)) / 2;
            include(turn(fromX, x, toX), turn(fromY, y, toY));
            include(toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    /** The extreme value of a quadratic curve, or its end where it has no turn. */
    private static double turn(double from, double control, double to) {
        double bend = from - 2 * control + to;
        double t = bend == 0 ? 1 : (from - control) / bend;
        if (t <= 0 || t >= 1) {
            return to;
        }
        return from * (1 - t) * (1 - t) + 2 * control * t * (1 - t) + to * t * t;
    }

    private void include(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    /** The smallest box of whole units. */
    InkBox box() {
        return new InkBox(
                (int) Math.floor(left), (int) Math.floor(bottom), (int) Math.ceil(right), (int) Math.ceil(top));
    }
}
