package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds neighbours that are set apart without a space between them: figures among Chinese characters, a name spread over its
 * column. Readers of a PDF would take the room for a space. They are told the text of such glyphs instead.
 */
final class JoinedGlyphs {
    /** Poppler takes room of a tenth of the type size for a space. */
    private static final double LEAST = 0.08;
    /** More room than this is a tab's, unless the whole run is spread. */
    private static final double MOST = 0.6;

    /** By how much the room may differ within a spread run. */
    private static final double EVEN = 0.02;

    private final List<GlyphRun> runs;
    private final FaceUses faces;
    private final List<Joins> joins = new ArrayList<>();
    /** The text of the glyphs that belong together up to here, and where the first of them stands. */
    private final StringBuilder text = new StringBuilder();

    private int firstRun;
    private int firstGlyph;

    private JoinedGlyphs(List<GlyphRun> runs, FaceUses faces) {
        this.runs = runs;
        this.faces = faces;
    }

    /** What belongs together in runs that are drawn one after the other, run by run. */
    static List<Joins> of(List<GlyphRun> runs, FaceUses faces) {
        return new JoinedGlyphs(runs, faces).find();
    }

    private List<Joins> find() {
        int before = -1;
        for (int i = 0; i < runs.size(); i++) {
            joins.add(new Joins());
            GlyphRun run = runs.get(i);
            step(i > 0 && goesOn(runs.get(i - 1), run), i - 1, before, i, 0);
            boolean spread = isSpread(run);
            for (int glyph = 1; glyph < run.length(); glyph++) {
                step(spread || isApart(run, glyph), i, glyph - 1, i, glyph);
            }
            before = run.length() - 1;
        }
        close(runs.size() - 1, before);
        return joins;
    }

    /** Takes a further glyph to those before it, or ends them. */
    private void step(boolean apart, int runBefore, int glyphBefore, int run, int glyph) {
        if (!apart) {
            close(runBefore, glyphBefore);
            return;
        }
        if (text.isEmpty()) {
            firstRun = runBefore;
            firstGlyph = glyphBefore;
            text.appendCodePoint(runs.get(runBefore).codePoint(glyphBefore));
        }
        text.appendCodePoint(runs.get(run).codePoint(glyph));
    }

    private void close(int lastRun, int lastGlyph) {
        if (!text.isEmpty()) {
            joins.get(firstRun).begin(firstGlyph, text.toString());
            joins.get(lastRun).end(lastGlyph);
            text.setLength(0);
        }
    }

    private boolean isApart(GlyphRun run, int glyph) {
        double room = room(run, glyph - 1, run, glyph);
        return room > LEAST && room < MOST && joinable(run, glyph - 1) && joinable(run, glyph);
    }

    private boolean goesOn(GlyphRun left, GlyphRun right) {
        int last = left.length() - 1;
        double room = room(left, last, right, 0);
        boolean oneLine = Math.abs(left.baseline() - right.baseline()) < LEAST;
        return oneLine && room > LEAST && room < MOST && joinable(left, last) && joinable(right, 0);
    }

    /** Whether all glyphs of a run stand equally far apart. */
    private boolean isSpread(GlyphRun run) {
        if (run.length() < 2) {
            return false;
        }
        double first = room(run, 0, run, 1);
        for (int glyph = 1; glyph < run.length(); glyph++) {
            double room = room(run, glyph - 1, run, glyph);
            boolean even = room > LEAST && Math.abs(room - first) < EVEN;
            if (!even || !joinable(run, glyph - 1) || !joinable(run, glyph)) {
                return false;
            }
        }
        return true;
    }

    /** The room between two neighbours, in parts of the type size. */
    private double room(GlyphRun leftRun, int left, GlyphRun rightRun, int right) {
        double width = faces.of(leftRun).advance(leftRun.codePoint(left)) * leftRun.size() / 1000;
        return (rightRun.x(right) - leftRun.x(left) - width) / leftRun.size();
    }

    private static boolean joinable(GlyphRun run, int glyph) {
        int character = run.codePoint(glyph);
        return run.actualText().isEmpty() && !Character.isSpaceChar(character) && !Character.isWhitespace(character);
    }
}
