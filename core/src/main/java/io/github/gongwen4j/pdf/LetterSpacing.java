package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import java.util.Map;
import java.util.TreeMap;

/**
 * The distance that most glyphs of a run keep beyond their widths. Set once for the run, it spares a number before each glyph
 * of a grid of cells or a justified line.
 */
final class LetterSpacing {
    /** Fewer glyphs than this are moved one by one. */
    private static final int FEWEST = 3;

    private LetterSpacing() {}

    /** The distance in 1/10000 pt, 0 where the glyphs keep none or each its own. */
    static long of(GlyphRun run, FaceUse face) {
        Map<Long, Sum> sums = new TreeMap<>();
        for (int i = 0; i + 1 < run.length(); i++) {
            double width = face.advance(run.codePoint(i)) * run.size() / 1000;
            double distance = run.x(i + 1) - run.x(i) - width;
            sums.computeIfAbsent(Math.round(distance * 200), key -> new Sum()).add(distance);
        }
        Sum most = new Sum();
        for (Sum sum : sums.values()) {
            most = sum.count > most.count ? sum : most;
        }
        return most.count < FEWEST ? 0 : Math.round(most.total / most.count * 10_000);
    }

    /** Distances that differ by less than 1/200 pt. */
    private static final class Sum {
        private int count;
        private double total;

        private void add(double distance) {
            count++;
            total += distance;
        }
    }
}
