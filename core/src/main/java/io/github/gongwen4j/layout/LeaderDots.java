package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import java.util.Arrays;
import java.util.Optional;

/**
 * The dots that fill the room of a tab (前导符). They stand as far apart as full stops of the face do, as many as fit with a twip to spare, and
 * end where the text after the tab begins, as word processors set them.
 */
final class LeaderDots {
    private static final int DOT = '.';
    private static final double PER_EM = 1000;

    /** A dot that fits by less is left out: word processors count in twips, and this one would be lost to their rounding. */
    private static final double TWIP = 0.05;

    private LeaderDots() {}

    /** The dots of a tab; empty where none fits or no face has one. */
    static Optional<GlyphRun> of(LineAt at, int tab) {
        Slot slot = at.text().slot(tab);
        int own = slot.faces().ownWidth(DOT);
        Cell cell = own == WidthTable.NONE
                ? slot.faces().otherCell(DOT)
                : new Cell(slot.faces().face(), DOT, own, false);
        double step = cell.width() * slot.size() / PER_EM;
        int count = step <= 0 || cell.missing() ? 0 : (int) Math.floor((at.end(tab) - at.x(tab) - TWIP) / step);
        return count <= 0 ? Optional.empty() : Optional.of(dots(at, slot, cell.face(), count, step, at.end(tab)));
    }

    private static GlyphRun dots(LineAt at, Slot slot, Optional<Face> face, int count, double step, double end) {
        int[] codePoints = new int[count];
        double[] xs = new double[count];
        Arrays.fill(codePoints, DOT);
        for (int i = 0; i < count; i++) {
            xs[i] = end - (count - i) * step;
        }
        return new GlyphRun(
                face,
                slot.size(),
                slot.style().color(),
                false,
                at.baseline(),
                codePoints,
                xs,
                end,
                Optional.empty(),
                Artifacts.LEADER);
    }
}
