package io.github.gongwen4j.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** Reads and rewrites entries of a glyf table: simple outlines, and glyphs composed of others. */
final class GlyfEntry {
    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private GlyfEntry() {}

    static int left(byte[] entry) {
        return ByteBuffer.wrap(entry).getShort(2);
    }

    static InkBox box(byte[] entry) {
        ByteBuffer in = ByteBuffer.wrap(entry);
        return new InkBox(in.getShort(2), in.getShort(4), in.getShort(6), in.getShort(8));
    }

    static boolean isComposed(byte[] entry) {
        return entry.length > 0 && contours(entry) < 0;
    }

    static int contours(byte[] entry) {
        return ByteBuffer.wrap(entry).getShort(0);
    }

    /** How many points a simple outline has. */
    static int points(byte[] entry) {
        int contours = contours(entry);
        return contours <= 0 ? 0 : (ByteBuffer.wrap(entry).getShort(HEADER + 2 * (contours - 1)) & 0xFFFF) + 1;
    }

    /** A copy with the parts of a composed glyph numbered anew; the operator is asked for each part in turn. */
    static byte[] renumber(byte[] entry, IntUnaryOperator number) {
        byte[] copy = entry.clone();
        ByteBuffer out = ByteBuffer.wrap(copy);
        int at = HEADER;
        int flags;
        do {
            flags = out.getShort(at);
            out.putShort(at + 2, (short) number.applyAsInt(out.getShort(at + 2) & 0xFFFF));
            at += componentLength(flags);
        } while ((flags & MORE) != 0);
        return copy;
    }

    private static int componentLength(int flags) {
        int arguments = (flags & WORDS) != 0 ? 4 : 2;
        int transform = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + arguments + transform;
    }

    /** A copy without the instructions that fit an outline to coarse pixels. */
    static byte[] withoutInstructions(byte[] entry) {
        return isComposed(entry) ? composedWithout(entry) : simpleWithout(entry);
    }

    private static byte[] simpleWithout(byte[] entry) {
        int contours = contours(entry);
        if (contours == 0) {
            return new byte[0];
        }
        int at = HEADER + 2 * contours;
        int instructions = ByteBuffer.wrap(entry).getShort(at) & 0xFFFF;
        int outline = at + 2 + instructions;
        int end = endOfSimple(entry, outline, points(entry));
        byte[] copy = new byte[end - instructions];
        System.arraycopy(entry, 0, copy, 0, at);
        System.arraycopy(entry, outline, copy, at + 2, end - outline);
        return copy;
    }

    /** Where the outline ends: entries are often padded, and a damaged one must not be copied. */
    private static int endOfSimple(byte[] entry, int flagsAt, int points) {
        int at = flagsAt;
        int coordinates = 0;
        for (int seen = 0; seen < points; ) {
            int flag = entry[at++];
            int repeat = (flag & 8) != 0 ? 1 + (entry[at++] & 0xFF) : 1;
            coordinates += repeat * (width(flag, 2, 16) + width(flag, 4, 32));
            seen += repeat;
        }
        if (at + coordinates > entry.length) {
            throw new IndexOutOfBoundsException("an outline of " + points + " points is cut short");
        }
        return at + coordinates;
    }

    /** Bytes of one coordinate: one when short, none when the same as before, else two. */
    private static int width(int flag, int shortBit, int sameBit) {
        if ((flag & shortBit) != 0) {
            return 1;
        }
        return (flag & sameBit) != 0 ? 0 : 2;
    }

    private static byte[] composedWithout(byte[] entry) {
        ByteBuffer in = ByteBuffer.wrap(entry);
        int end = HEADER;
        int flags;
        do {
            flags = in.getShort(end);
            in.getShort(end + 2);
            end += componentLength(flags);
        } while ((flags & MORE) != 0);
        byte[] copy = new byte[end];
        System.arraycopy(entry, 0, copy, 0, end);
        ByteBuffer out = ByteBuffer.wrap(copy);
        int at = HEADER;
        do {
            flags = out.getShort(at);
            out.putShort(at, (short) (flags & ~INSTRUCTIONS));
            at += componentLength(flags);
        } while ((flags & MORE) != 0);
        return copy;
    }
}
