package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: each takes as many characters as fit, back to the last place where a line may end
 * (追出). Nothing hangs over the edge but blanks, and nothing is drawn together. What cannot be broken anywhere and is wider
 * than a line is broken where the line is full.
 */
final class LineBreaker {
    /** Less than anyone can see, more than arithmetic loses. */
    private static final double HAIR = 1e-4;

    private final SetText text;
    private final Measure measure;
    private final Tabs tabs;

    LineBreaker(SetText text, Measure measure, Tabs tabs) {
        this.text = text;
        this.measure = measure;
        this.tabs = tabs;
    }

    /** The lines; a paragraph without characters has none. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Line line = next(start, lines.isEmpty());
            lines.add(line);
            start = line.end();
        }
        return lines;
    }

    private Line next(int start, boolean first) {
        double x = measure.startOf(first);
        int chance = start;
        int chanceWithinHan = start;
        for (int i = start; i < text.length(); i++) {
            int c = text.codePoint(i);
            if (c == '\n') {
                return line(start, i + 1, first, false);
            }
            if (text.chance(i) == BreakChance.FREE) {
                chance = i;
            }
            if (c == '\t') {
                x += tabs.advance(text, i, x);
                continue;
            }
            if (text.script(i) != Script.ASIAN) {
                chanceWithinHan = start;
            }
            if (i > start && !Marks.isBlank(c) && x + text.width(i) > measure.end() + HAIR) {
                int best = Math.max(chance, chanceWithinHan);
                return line(start, best > start ? best : i, first, true);
            }
            x += text.step(i);
            if (text.chance(i) == BreakChance.BEFORE_HAN_THAT_FITS) {
                chanceWithinHan = i;
            }
        }
        return line(start, text.length(), first, false);
    }

    private Line line(int start, int end, boolean first, boolean full) {
        int inkEnd = end;
        while (inkEnd > start && isUnseen(text.codePoint(inkEnd - 1))) {
            inkEnd--;
        }
        return new Line(start, inkEnd, end, first, full);
    }

    private static boolean isUnseen(int c) {
        return c == '\n' || Marks.isBlank(c);
    }
}
