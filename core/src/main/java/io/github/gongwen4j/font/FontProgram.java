package io.github.gongwen4j.font;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font cut down to the characters of one document, and all that the dictionaries around it must say. Measures are in
 * 1/1000 of the em square.
 */
public final class FontProgram {
    /** What the bytes are. */
    public enum Format {
        /** A TrueType program with the tables a PDF needs: head, hhea, maxp, loca, hmtx, glyf (FontFile2). */
        TRUETYPE
    }

    private final Format format;
    private final byte[] bytes;
    private final SortedMap<Integer, Integer> glyphs;
    private final SortedMap<Integer, Integer> advances;
    private final int glyphCount;
    private final List<Integer> damaged;
    private final FontDescription description;

    FontProgram(
            byte[] bytes,
            SortedMap<Integer, Integer> glyphs,
            SortedMap<Integer, Integer> advances,
            int glyphCount,
            List<Integer> damaged,
            FontDescription description) {
        this.format = Format.TRUETYPE;
        this.bytes = bytes;
        this.glyphs = Collections.unmodifiableSortedMap(new TreeMap<>(glyphs));
        this.advances = Collections.unmodifiableSortedMap(new TreeMap<>(advances));
        this.glyphCount = glyphCount;
        this.damaged = List.copyOf(damaged);
        this.description = description;
    }

    /** What {@link #bytes()} are. */
    public Format format() {
        return format;
    }

    /** The program itself; a copy, which the caller may keep. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The size of the program in bytes. */
    public int size() {
        return bytes.length;
    }

    /** The glyph that draws each character, in the order of the characters. Two characters may share a glyph. */
    public SortedMap<Integer, Integer> glyphs() {
        return glyphs;
    }

    /** The width of each character, in the order of the characters; the same that {@link Face#advance(int)} gives. */
    public Map<Integer, Integer> advances() {
        return advances;
    }

    /** How many glyphs the program has, the missing glyph (number 0) and parts of composed glyphs included. */
    public int glyphCount() {
        return glyphCount;
    }

    /** Characters whose outline is damaged in the font file; the program draws the missing glyph for them. */
    public List<Integer> damaged() {
        return damaged;
    }

    /** What a font descriptor says of the face. */
    public FontDescription description() {
        return description;
    }
}
