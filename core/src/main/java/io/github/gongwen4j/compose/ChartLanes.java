package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;

/** The milestones and deadlines of a phase in lines under its bar, so that no label touches another. */
final class ChartLanes {
    /** Between a sign and its words, in points. */
    private static final double BESIDE = 2;
    /** Between one mark and the next on a line, in points. */
    private static final double APART = 5;
    /** The least room for words beside a sign, in characters. */
    private static final int LEAST = 6;

    private final ChartPen pen;
    private final List<Placed> placed = new ArrayList<>();
    private int lines;

    /** A mark with its words, from one x to another on so many lines from the first on. */
    private record Placed(
            ChartMark mark, double at, boolean wordsLeft, List<String> words, double from, double to, int line) {
        private boolean meets(Placed other) {
            return from < other.to + APART
                    && other.from < to + APART
                    && line < other.line + other.words.size()
                    && other.line < line + words.size();
        }

        private Placed on(int other) {
            return new Placed(mark, at, wordsLeft, words, from, to, other);
        }
    }

    private ChartLanes(ChartPen pen) {
        this.pen = pen;
    }

    static ChartLanes of(List<ChartMark> marks, ChartScale scale, ChartPen pen) {
        ChartLanes lanes = new ChartLanes(pen);
        marks.forEach(mark -> lanes.place(mark, scale));
        return lanes;
    }

    int lines() {
        return lines;
    }

    private void place(ChartMark mark, ChartScale scale) {
        double half = pen.sign() / 2;
        double at = Math.max(scale.left() + half, Math.min(scale.right() - half, mark.place(scale)));
        double roomRight = scale.right() - at - half - BESIDE - ChartPen.GAP;
        double roomLeft = at - half - BESIDE - scale.left() - ChartPen.GAP;
        double whole = pen.scales().width(mark.words());
        boolean left = whole > roomRight && roomLeft > roomRight;
        double least = LEAST * pen.scaleSize();
        List<String> words = pen.scales().lines(mark.words(), Math.max(least, left ? roomLeft : roomRight));
        double width = words.stream().mapToDouble(pen.scales()::width).max().orElse(0);
        double from = left ? at - half - BESIDE - width : at - half;
        double to = left ? at + half : at + half + BESIDE + width;
        Placed wanted = new Placed(mark, at, left, words, from, to, 0);
        while (placed.stream().anyMatch(wanted::meets)) {
            wanted = wanted.on(wanted.line() + 1);
        }
        placed.add(wanted);
        lines = Math.max(lines, wanted.line() + words.size());
    }

    void draw(double top) {
        for (Placed each : placed) {
            double y = top + each.line() * pen.scaleLine();
            double inner = pen.sign() / 2 + BESIDE;
            double from = each.wordsLeft() ? each.from() : each.at() + inner;
            double to = each.wordsLeft() ? each.at() - inner : each.to();
            pen.sign(each.mark().form(), each.at(), y);
            for (String words : each.words()) {
                pen.blank(from, to, y);
                pen.label(words, TextRole.CHART_SCALE, each.wordsLeft() ? Alignment.END : Alignment.START, from, to, y);
                y += pen.scaleLine();
            }
        }
    }
}
