package io.github.gongwen4j.font;

import java.io.IOException;

/** The outlines of a face, glyph by glyph, as entries of a TrueType glyf table without instructions. */
interface Outlines {
    /**
     * One entry; empty for a blank glyph. Parts of a composed glyph are numbered as in the font.
     *
     * @throws IOException if the outline is damaged or the file cannot be read
     */
    byte[] glyph(FontBytes bytes, int glyph) throws IOException;

    /** Whether side bearings are those the font states, and not the left edge of the outline. */
    boolean statesBearings();
}
