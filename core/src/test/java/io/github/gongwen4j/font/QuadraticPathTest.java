package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuadraticPathTest {
    private static final double TOLERANCE = 0.5;
    /** Points are whole units, so a curve may be off by as much again. */
    private static final double ROUNDING = Math.sqrt(0.5);

    @Test
    void curvesStayWithinTheToleranceAndHalfAUnitOfRounding() {
        Random random = new Random(9704);
        double worst = 0;
        for (int i = 0; i < 2000; i++) {
            int[] step = random.ints(6, -220, 220).toArray();
            if (turnsBack(step)) {
                continue;
            }
            QuadraticPath path = new QuadraticPath(TOLERANCE);
            path.move(500, 500);
            path.curve(step[0], step[1], step[2], step[3], step[4], step[5]);
            path.close();
            GeneralPath quadratic = quadratic(path.contours().get(0));
            GeneralPath cubic = new GeneralPath();
            cubic.moveTo(500, 500);
            double x2 = 500 + step[0] + step[2];
            double y2 = 500 + step[1] + step[3];
            cubic.curveTo(500 + step[0], 500 + step[1], x2, y2, x2 + step[4], y2 + step[5]);
            double off = Math.max(farthest(cubic, quadratic), farthest(quadratic, cubic));
            worst = Math.max(worst, off);
        }
        assertThat(worst).isLessThan(TOLERANCE + ROUNDING + 0.15);
    }

    /** Loops and cusps, which no font draws. */
    private static boolean turnsBack(int[] step) {
        return step[0] * step[2] + step[1] * step[3] < 0 || step[2] * step[4] + step[3] * step[5] < 0;
    }

    private static GeneralPath quadratic(QuadraticPath.Contour contour) {
        GeneralPath path = new GeneralPath();
        path.moveTo(contour.x(0), contour.y(0));
        for (int i = 1; i < contour.count(); i++) {
            if (contour.on(i)) {
                path.lineTo(contour.x(i), contour.y(i));
                continue;
            }
            boolean joined = !contour.on(i + 1);
            double toX = joined ? (contour.x(i) + contour.x(i + 1)) / 2.0 : contour.x(i + 1);
            double toY = joined ? (contour.y(i) + contour.y(i + 1)) / 2.0 : contour.y(i + 1);
            path.quadTo(contour.x(i), contour.y(i), toX, toY);
            if (!joined) {
                i++;
            }
        }
        return path;
    }

    /** How far the points of one path are from the other at the most. */
    private static double farthest(GeneralPath from, GeneralPath to) {
        double[] point = new double[6];
        double worst = 0;
        for (PathIterator at = from.getPathIterator(null, 0.02); !at.isDone(); at.next()) {
            at.currentSegment(point);
            worst = Math.max(worst, distance(point[0], point[1], to));
        }
        return worst;
    }

    private static double distance(double x, double y, GeneralPath path) {
        double nearest = Double.MAX_VALUE;
        double[] to = new double[6];
        double fromX = 0;
        double fromY = 0;
        for (PathIterator at = path.getPathIterator(null, 0.02); !at.isDone(); at.next()) {
            if (at.currentSegment(to) != PathIterator.SEG_MOVETO) {
                nearest = Math.min(nearest, Line2D.ptSegDist(fromX, fromY, to[0], to[1], x, y));
            }
            fromX = to[0];
            fromY = to[1];
        }
        return nearest;
    }
}
