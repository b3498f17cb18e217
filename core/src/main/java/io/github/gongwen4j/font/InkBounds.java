package io.github.gongwen4j.font;

/** The box around contours as they are printed: around the curves themselves, not around their control points. */
final class InkBounds {
    private double left = Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;

    /** Adds a closed contour. */
    void add(QuadraticPath.Contour contour) {
        int count = contour.count();
        int start = 0;
        while (start < count && !contour.on(start)) {
            start++;
        }
        double[] from = start < count
                ? new double[] {contour.x(start), contour.y(start)}
                : new double[] {middle(contour.x(count - 1), contour.x(0)), middle(contour.y(count - 1), contour.y(0))};
        include(from[0], from[1]);
        for (int i = 1; i <= count; i++) {
            from = add(contour, (start + i) % count, from);
        }
    }

    /** Adds the line to a point or the curve it controls, and says where that ends. */
    private double[] add(QuadraticPath.Contour contour, int point, double[] from) {
        double x = contour.x(point);
        double y = contour.y(point);
        if (contour.on(point)) {
            include(x, y);
            return new double[] {x, y};
        }
        int next = (point + 1) % contour.count();
        double toX = contour.on(next) ? contour.x(next) : middle(x, contour.x(next));
        double toY = contour.on(next) ? contour.y(next) : middle(y, contour.y(next));
        include(turn(from[0], x, toX), turn(from[1], y, toY));
        include(toX, toY);
        return new double[] {toX, toY};
    }

    private static double middle(double a, double b) {
        return (a + b) / 2;
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
