package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import java.util.Optional;

/**
 * The text of runs that readers would not get right by themselves: stand-ins for characters no face has; characters for private
 * use, which mean nothing without it; names spread over their column, whose room readers take for spaces.
 */
final class SpokenText {
    /** Poppler takes room of a tenth of the type size for a space. */
    private static final double LEAST = 0.08;
    /** By how much the room may differ within a spread run. */
    private static final double EVEN = 0.02;

    private SpokenText() {}

    /** What readers are told in place of a run; empty for nearly all runs. */
    static Optional<String> of(GlyphRun run, FaceUse face) {
        return run.actualText().isPresent()
                ? run.actualText()
                : Optional.of(run)
                        .filter(each -> isPrivate(each) || isSpread(each, face))
                        .map(GlyphRun::text);
    }

    private static boolean isPrivate(GlyphRun run) {
        for (int i = 0; i < run.length(); i++) {
            if (Character.getType(run.codePoint(i)) == Character.PRIVATE_USE) {
                return true;
            }
        }
        return false;
    }

    /** Whether all glyphs of a run stand equally far apart. */
    private static boolean isSpread(GlyphRun run, FaceUse face) {
        if (run.length() < 2) {
            return false;
        }
        double first = room(run, 1, face);
        for (int glyph = 1; glyph < run.length(); glyph++) {
            double room = room(run, glyph, face);
            if (room < LEAST || Math.abs(room - first) > EVEN) {
                return false;
            }
        }
        return run.text().chars().noneMatch(each -> Character.isSpaceChar(each) || Character.isWhitespace(each));
    }

    /** The room before a glyph, in parts of the type size. */
    private static double room(GlyphRun run, int glyph, FaceUse face) {
        double width = face.advance(run.codePoint(glyph - 1)) * run.size() / 1000;
        return (run.x(glyph) - run.x(glyph - 1) - width) / run.size();
    }
}
