package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * How far down the seals of a signature reach: what stands below it must not run into them. A seal takes no room in the flow, and
 * its lower edge lies below the date it presses.
 */
final class SealReach {
    /** The upper edge of a character lies so far down a line of the body, less what it is high, in em. */
    private static final double BASELINE = 0.8;

    private static final double EM_TOP = 0.88;

    /** A seal: its left edge, and its lower edge from the first block. */
    private record Reach(double left, double bottom) {}

    private final List<Reach> seals = new ArrayList<>();
    private double foot;

    private SealReach() {}

    /** The seals of these blocks. */
    static SealReach of(List<FlowBlock> blocks) {
        SealReach reach = new SealReach();
        for (FlowBlock block : blocks) {
            if (block instanceof FlowParagraph paragraph) {
                double top = reach.foot + paragraph.before().points();
                paragraph
                        .seals()
                        .forEach(seal -> reach.seals.add(new Reach(
                                seal.left().points(),
                                top + seal.top().plus(seal.picture().height()).points())));
            }
            reach.foot += BlockHeight.of(block).points();
        }
        return reach;
    }

    /** How many lines must stay blank so that a text below, which ends there in its first line, is clear of all seals. */
    int blankLinesAbove(Length end, TextStyle style, Length line) {
        double ink = line.points() * BASELINE - style.size().points() * EM_TOP;
        double lowest = seals.stream()
                .filter(seal -> seal.left() < end.points())
                .mapToDouble(Reach::bottom)
                .max()
                .orElse(0);
        return (int) Math.max(0, Math.ceil((lowest - foot - ink) / line.points()));
    }

    /** How far the lowest seal reaches below the last of the blocks; nought if none does. */
    Length beyond() {
        return Length.pt(
                Math.max(0, seals.stream().mapToDouble(Reach::bottom).max().orElse(0) - foot));
    }
}
