package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.style.Color;
import java.util.Objects;
import java.util.Optional;

/** Draws lines of text: runs of glyphs of one look, dots that lead to a tab stop, and frames for characters no face has. */
final class GlyphWriter {
    private static final double FRAME_LEFT = 0.08;
    private static final double FRAME_TOP = 0.8;
    private static final double FRAME_BOTTOM = 0.06;
    private static final double FRAME_THICKNESS = 0.04;
    private static final int CONTEXT = 8;

    private final Findings findings;

    GlyphWriter(Findings findings) {
        this.findings = findings;
    }

    void write(Sheet sheet, LineAt at) {
        int from = at.line().start();
        while (from < at.line().end()) {
            int to = from + 1;
            while (to < at.line().end() && belongTogether(at.text(), to - 1, to)) {
                to++;
            }
            Optional<NoteMark> mark = at.text().mark(from);
            if (mark.isPresent()) {
                new NoteNumber(mark.get(), sheet.numberOf(mark.get())).write(sheet, at, from);
            } else if (isDrawn(at.text(), from)) {
                writeRun(sheet, at, from, to);
            } else if (at.text().codePoint(from) == '\t' && at.hasLeader(from)) {
                LeaderDots.of(at, from).ifPresent(sheet::add);
            }
            from = to;
        }
    }

    private static boolean belongTogether(SetText text, int a, int b) {
        return text.slotIndex(a) == text.slotIndex(b)
                && isDrawn(text, a)
                && isDrawn(text, b)
                && !isMissing(text, a)
                && !isMissing(text, b)
                && Objects.equals(faceOf(text, a), faceOf(text, b));
    }

    private static boolean isDrawn(SetText text, int i) {
        int c = text.codePoint(i);
        return c != '\n'
                && c != '\t'
                && (text.cellOf(i) == null || text.cellOf(i).width() > 0);
    }

    private static boolean isMissing(SetText text, int i) {
        return text.cellOf(i) != null && text.cellOf(i).missing();
    }

    private static Optional<Face> faceOf(SetText text, int i) {
        Cell cell = text.cellOf(i);
        return cell == null ? text.slot(i).faces().face() : cell.face();
    }

    private void writeRun(Sheet sheet, LineAt at, int from, int to) {
        SetText text = at.text();
        Optional<String> actual = Optional.empty();
        if (isMissing(text, from)) {
            actual = Optional.of(text.text(from, to));
            report(sheet, at, from);
            if (text.cellOf(from).framed()) {
                frame(sheet, at, from);
                return;
            }
        }
        int[] codePoints = new int[to - from];
        double[] xs = new double[to - from];
        for (int i = from; i < to; i++) {
            Cell cell = text.cellOf(i);
            codePoints[i - from] = cell == null ? text.codePoint(i) : cell.codePoint();
            xs[i - from] = at.x(i) + text.inset(i);
        }
        Slot slot = text.slot(from);
        sheet.add(new GlyphRun(
                faceOf(text, from),
                slot.size(),
                slot.style().color(),
                slot.thicken(),
                at.baseline(),
                codePoints,
                xs,
                at.x(to - 1) + text.width(to - 1),
                actual,
                at.tag(from)));
    }

    private void report(Sheet sheet, LineAt at, int i) {
        if (at.artifact().isEmpty()) {
            String context = at.text().text(i - CONTEXT, i + CONTEXT + 1);
            findings.missing(at.text().codePoint(i), sheet.number(), context);
        }
    }

    private static void frame(Sheet sheet, LineAt at, int i) {
        Slot slot = at.text().slot(i);
        double em = slot.size();
        double x0 = at.x(i) + FRAME_LEFT * em;
        double x1 = at.x(i) + (1 - FRAME_LEFT) * em;
        double y0 = at.baseline() - FRAME_TOP * em;
        double y1 = at.baseline() + FRAME_BOTTOM * em;
        double thickness = FRAME_THICKNESS * em;
        Color color = slot.style().color();
        sheet.add(new RuleLine(x0, y0, x1, y0, thickness, color, at.tag(i)));
        sheet.add(new RuleLine(x0, y1, x1, y1, thickness, color, at.tag(i)));
        sheet.add(new RuleLine(x0, y0, x0, y1, thickness, color, at.tag(i)));
        sheet.add(new RuleLine(x1, y0, x1, y1, thickness, color, at.tag(i)));
    }
}
