package io.github.gongwen4j.font;

import java.nio.ByteBuffer;

/** Widths and left side bearings of every glyph of a face, in font units: the tables hhea and hmtx. */
final class HorizontalMetrics {
    private final char[] advances;
    private final short[] bearings;

    HorizontalMetrics(int glyphCount, int fullMetrics, ByteBuffer hmtx) {
        int full = Math.min(Math.max(1, fullMetrics), glyphCount);
        advances = new char[full];
        bearings = new short[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            if (glyph < full) {
                advances[glyph] = hmtx.getChar();
                bearings[glyph] = hmtx.getShort();
            } else if (hmtx.remaining() >= 2) {
                bearings[glyph] = hmtx.getShort();
            }
        }
    }

    /** The width of a glyph; glyphs at the end of a font may share the last one. */
    int advance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /** The distance from the origin of a glyph to its leftmost point. */
    int bearing(int glyph) {
        return bearings[glyph];
    }
}
