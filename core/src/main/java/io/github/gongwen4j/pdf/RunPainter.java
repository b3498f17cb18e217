package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import java.util.Arrays;

/**
 * Draws runs of glyphs. Each glyph lands within 1/200 pt of its place: the painter follows where a reader's pen stands after
 * each glyph and moves it when that is not where the next one belongs, so no rounding adds up.
 */
final class RunPainter {
    /** How far a glyph may be off, in points. */
    private static final double TOLERANCE = 0.005;
    /** An outline this much thinner than the type size makes a regular weight look bold. */
    private static final int BOLD = 30;

    private final ContentBytes out;
    private final GraphicsState state;
    private final double pageHeight;
    private long originX;
    private long originY;
    private boolean turned;

    RunPainter(ContentBytes out, GraphicsState state, double pageHeight) {
        this.out = out;
        this.state = state;
        this.pageHeight = pageHeight;
    }

    /** Begins a text object. */
    void begin() {
        out.operator("BT");
        originX = 0;
        originY = 0;
        turned = false;
    }

    void end() {
        out.operator("ET");
    }

    void paint(GlyphRun run, FaceUse face) {
        prepare(run, face);
        long spacing = LetterSpacing.of(run, face);
        state.spacing(spacing);
        show(run, face, moves(run, face, thousandths(run.size()) / 1000.0, spacing / 10_000.0));
    }

    private void prepare(GlyphRun run, FaceUse face) {
        place(run);
        state.font(face.name(), thousandths(run.size()));
        state.fill(run.color());
        state.bold(run.bold());
        if (run.bold()) {
            state.stroke(run.color());
            state.lineWidth(thousandths(run.size() / BOLD));
        }
    }

    private void place(GlyphRun run) {
        long x = thousandths(run.goesDown() ? run.baseline() : run.x(0));
        long y = thousandths(pageHeight - (run.goesDown() ? run.x(0) : run.baseline()));
        if (run.goesDown()) {
            out.integer(0)
                    .integer(-1)
                    .integer(1)
                    .integer(0)
                    .decimal(x, 3)
                    .decimal(y, 3)
                    .operator("Tm");
        } else if (turned) {
            out.integer(1)
                    .integer(0)
                    .integer(0)
                    .integer(1)
                    .decimal(x, 3)
                    .decimal(y, 3)
                    .operator("Tm");
        } else {
            out.decimal(x - originX, 3).decimal(y - originY, 3).operator("Td");
        }
        originX = x;
        originY = y;
        turned = run.goesDown();
    }

    /** Writes the codes of the characters, with a move before those that do not follow where the last one ends. */
    private void show(GlyphRun run, FaceUse face, long[] moves) {
        boolean moved = Arrays.stream(moves).anyMatch(move -> move != 0);
        if (moved) {
            out.syntax("[");
        }
        out.openString();
        for (int i = 0; i < run.length(); i++) {
            if (moves[i] != 0) {
                out.closeString().decimal(moves[i], 1).openString();
            }
            out.unit(face.cids().of(run.codePoint(i)));
        }
        out.closeString();
        if (moved) {
            out.syntax("]").operator("TJ");
        } else {
            out.operator("Tj");
        }
    }

    /** How far the pen must move to the left before each glyph, in 1/10000 of the type size. */
    private long[] moves(GlyphRun run, FaceUse face, double size, double spacing) {
        long[] moves = new long[run.length()];
        double pen = thousandths(run.x(0)) / 1000.0;
        for (int i = 0; i < moves.length; i++) {
            double off = pen - run.x(i);
            if (i > 0 && Math.abs(off) > TOLERANCE) {
                moves[i] = move(off, size);
                pen -= moves[i] * size / 10_000;
            }
            pen += face.advance(run.codePoint(i)) * size / 1000 + spacing;
        }
        return moves;
    }

    /** Whole thousandths of the type size are shorter to write; tenths of them are for large sizes. */
    private static long move(double off, double size) {
        long whole = Math.round(off * 1000 / size);
        boolean near = Math.abs(off - whole * size / 1000) <= TOLERANCE;
        return near ? whole * 10 : Math.round(off * 10_000 / size);
    }

    static long thousandths(double points) {
        return Math.round(points * 1000);
    }
}
