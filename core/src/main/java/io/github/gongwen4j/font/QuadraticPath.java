package io.github.gongwen4j.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A path drawn by relative steps, its cubic curves turned into the quadratic ones of TrueType: each becomes the fewest
 * pieces that stay within the tolerance, leave and arrive in the same direction, and flow into one another, so that the
 * points between the pieces need not be stored.
 */
final class QuadraticPath {
    private static final int MOST_PIECES = 12;
    private static final double[] TESTED = {0, 0.15, 0.3, 0.5, 0.7, 0.85};

    private final double tolerance;
    private final List<Contour> contours = new ArrayList<>();
    private Contour current;
    private double x;
    private double y;

    /** Points between pieces, and the one control point of each; room for the most pieces. */
    private final double[] joinX = new double[MOST_PIECES + 1];

    private final double[] joinY = new double[MOST_PIECES + 1];
    private final double[] controlX = new double[MOST_PIECES];
    private final double[] controlY = new double[MOST_PIECES];

    QuadraticPath(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The closed contours; complete after {@link #close()}. */
    List<Contour> contours() {
        return contours;
    }

    void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
        current = new Contour();
        current.add(x, y, true);
    }

    void line(double dx, double dy) {
        x += dx;
        y += dy;
        started().add(x, y, true);
    }

    void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        Contour contour = started();
        Cubic cubic = new Cubic(
                x, y, x + dx1, y + dy1, x + dx1 + dx2, y + dy1 + dy2, x + dx1 + dx2 + dx3, y + dy1 + dy2 + dy3);
        x = cubic.x3();
        y = cubic.y3();
        int pieces = split(cubic);
        for (int i = 0; i < pieces; i++) {
            contour.add(controlX[i], controlY[i], false);
        }
        contour.add(x, y, true);
    }

    void close() {
        if (current != null) {
            contours.add(current);
            current = null;
        }
    }

    private Contour started() {
        if (current == null) {
            throw new IllegalStateException("a stroke before the first move");
        }
        return current;
    }

    /** Finds the fewest pieces and leaves their control points in the arrays; none for a straight line. */
    private int split(Cubic cubic) {
        if (cubic.isStraight(tolerance / 2)) {
            return 0;
        }
        for (int pieces = 1; pieces < MOST_PIECES; pieces++) {
            if (place(cubic, pieces) && strays(cubic, pieces) <= tolerance) {
                return pieces;
            }
        }
        place(cubic, MOST_PIECES);
        return MOST_PIECES;
    }

    private boolean place(Cubic cubic, int pieces) {
        joinX[0] = cubic.x0();
        joinY[0] = cubic.y0();
        joinX[pieces] = cubic.x3();
        joinY[pieces] = cubic.y3();
        if (pieces == 1) {
            return placeWhereTangentsMeet(cubic);
        }
        for (int i = 0; i < pieces; i++) {
            Cubic piece = cubic.part((double) i / pieces, (double) (i + 1) / pieces);
            double share = (double) i / (pieces - 1);
            controlX[i] = between(
                    piece.x0() + 1.5 * (piece.x1() - piece.x0()), piece.x3() + 1.5 * (piece.x2() - piece.x3()), share);
            controlY[i] = between(
                    piece.y0() + 1.5 * (piece.y1() - piece.y0()), piece.y3() + 1.5 * (piece.y2() - piece.y3()), share);
            if (i > 0) {
                joinX[i] = (controlX[i - 1] + controlX[i]) / 2;
                joinY[i] = (controlY[i - 1] + controlY[i]) / 2;
            }
        }
        return true;
    }

    private boolean placeWhereTangentsMeet(Cubic c) {
        double ax = c.x1() - c.x0();
        double ay = c.y1() - c.y0();
        double bx = c.x3() - c.x2();
        double by = c.y3() - c.y2();
        double cross = ax * by - ay * bx;
        if (Math.abs(cross) < 1e-9) {
            return false;
        }
        double along = ((c.x3() - c.x0()) * by - (c.y3() - c.y0()) * bx) / cross;
        controlX[0] = c.x0() + along * ax;
        controlY[0] = c.y0() + along * ay;
        return along > 0;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** The greatest distance between the curves, or the first that is too great. */
    private double strays(Cubic cubic, int pieces) {
        double worst = 0;
        for (int i = 0; i < pieces; i++) {
            for (double t : TESTED) {
                double s = 1 - t;
                double px = s * s * joinX[i] + 2 * s * t * controlX[i] + t * t * joinX[i + 1];
                double py = s * s * joinY[i] + 2 * s * t * controlY[i] + t * t * joinY[i + 1];
                double whole = (i + t) / pieces;
                worst = Math.max(worst, cubic.distance(px, py, whole));
                if (worst > tolerance) {
                    return worst;
                }
            }
        }
        return worst;
    }

    /** The points of one contour. */
    static final class Contour {
        private double[] points = new double[48];
        private boolean[] onCurve = new boolean[24];
        private int count;

        void add(double x, double y, boolean on) {
            if (count == onCurve.length) {
                points = Arrays.copyOf(points, 4 * count);
                onCurve = Arrays.copyOf(onCurve, 2 * count);
            }
            points[2 * count] = x;
            points[2 * count + 1] = y;
            onCurve[count++] = on;
        }

        int count() {
            return count;
        }

        int x(int i) {
            return (int) Math.round(points[2 * i]);
        }

        int y(int i) {
            return (int) Math.round(points[2 * i + 1]);
        }

        boolean on(int i) {
            return onCurve[i];
        }
    }
}
