package io.github.gongwen4j.font;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The glyphs of a face as entries of a glyf table. Those used before are kept while memory allows, so that a second
 * document with the same characters reads nothing.
 */
final class GlyphStore {
    private static final int MOST_KEPT = 12_000;

    private final FontSource source;
    private final Outlines outlines;
    private final ProgramTables tables;
    private volatile SoftReference<Map<Integer, byte[]>> kept = new SoftReference<>(new ConcurrentHashMap<>());

    private GlyphStore(FontSource source, Outlines outlines, ProgramTables tables) {
        this.source = source;
        this.tables = tables;
        this.outlines = outlines;
    }

    static GlyphStore open(FaceHeader header, FaceMeasures measures) throws IOException {
        try (FontBytes bytes = header.source().open()) {
            Outlines outlines = header.table("glyf") != null
                    ? GlyfOutlines.open(header, measures, bytes)
                    : CffOutlines.open(header, measures, bytes);
            return new GlyphStore(header.source(), outlines, ProgramTables.read(header, bytes));
        }
    }

    /** Begins to read; the file is opened when a glyph is wanted that is not kept. */
    Reading reading() {
        Map<Integer, byte[]> glyphs = kept.get();
        if (glyphs == null) {
            glyphs = new ConcurrentHashMap<>();
            kept = new SoftReference<>(glyphs);
        }
        return new Reading(glyphs);
    }

    /** One thread reading some glyphs. */
    final class Reading implements Closeable {
        private final Map<Integer, byte[]> glyphs;
        private FontBytes bytes;

        private Reading(Map<Integer, byte[]> glyphs) {
            this.glyphs = glyphs;
        }

        /**
         * One entry, empty for a blank glyph; not to be changed.
         *
         * @throws DamagedFontException if the outline is damaged
         * @throws IOException if the file cannot be read
         */
        byte[] glyph(int glyph) throws IOException {
            byte[] entry = glyphs.get(glyph);
            if (entry == null) {
                if (bytes == null) {
                    bytes = source.open();
                }
                entry = read(glyph);
                if (glyphs.size() < MOST_KEPT) {
                    glyphs.put(glyph, entry);
                }
            }
            return entry;
        }

        private byte[] read(int glyph) throws IOException {
            try {
                return outlines.glyph(bytes, glyph);
            } catch (RuntimeException wrong) {
                throw new DamagedFontException("第 " + glyph + " 号字形已损坏", "glyph " + glyph + " is damaged: " + wrong);
            }
        }

        /** The tables a program takes over from the face. */
        ProgramTables tables() {
            return tables;
        }

        /** See {@link Outlines#statesBearings()}. */
        boolean statesBearings() {
            return outlines.statesBearings();
        }

        @Override
        public void close() throws IOException {
            if (bytes != null) {
                bytes.close();
            }
        }
    }
}
