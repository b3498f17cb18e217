package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The widths of a face's characters, looked up once. */
final class WidthTable {
    /** The character has no glyph in the face. */
    static final short NONE = -1;

    private static final int BLOCK = 256;
    private static final int BLOCKS = 0x10000 / BLOCK;

    private final Face face;
    private final AtomicReferenceArray<short[]> blocks = new AtomicReferenceArray<>(BLOCKS);

    WidthTable(Face face) {
        this.face = face;
    }

    /** The width in 1/1000 em, or {@link #NONE}. */
    int width(int codePoint) {
        int block = codePoint / BLOCK;
        if (block >= BLOCKS) {
            return find(codePoint);
        }
        short[] widths = blocks.get(block);
        if (widths == null) {
            widths = read(block);
            blocks.set(block, widths);
        }
        return widths[codePoint % BLOCK];
    }

    private short[] read(int block) {
        short[] widths = new short[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            widths[i] = find(block * BLOCK + i);
        }
        return widths;
    }

    private short find(int codePoint) {
        return face.has(codePoint) ? (short) Math.min(face.advance(codePoint), Short.MAX_VALUE) : NONE;
    }
}
