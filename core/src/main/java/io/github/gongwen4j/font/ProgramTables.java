package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a face that a program cut from it takes over, with a few numbers changed: head, hhea, maxp. */
final class ProgramTables {
    private static final int MAXP = 32;
    private static final int VERSION_1 = 0x00010000;
    /** Bits of head that say instructions change with the size. */
    private static final int INSTRUCTED = 0x001C;

    private final byte[] head;
    private final byte[] hhea;
    private final byte[] maxp;
    private final Map<String, byte[]> instructions;

    private ProgramTables(byte[] head, byte[] hhea, byte[] maxp, Map<String, byte[]> instructions) {
        this.head = head;
        this.hhea = hhea;
        this.maxp = maxp;
        this.instructions = instructions;
    }

    static ProgramTables read(FaceHeader header, FontBytes bytes) throws IOException {
        byte[] maxp = new byte[MAXP];
        ByteBuffer given = header.table("maxp").readStart(bytes, MAXP);
        given.get(maxp, 0, given.remaining());
        return new ProgramTables(
                header.table("head").readStart(bytes, 54).array(),
                header.table("hhea").readStart(bytes, 36).array(),
                maxp,
                Instructions.tables(header, bytes));
    }

    /** The tables of a program of so many glyphs, the largest simple outline having so many points and contours. */
    Map<String, byte[]> tables(int glyphCount, int mostPoints, int mostContours) {
        Map<String, byte[]> tables = new TreeMap<>(instructions);
        tables.put("head", head());
        tables.put("hhea", with(hhea, 34, glyphCount));
        tables.put("maxp", maxp(glyphCount, mostPoints, mostContours));
        return tables;
    }

    private byte[] head() {
        byte[] table = head.clone();
        ByteBuffer out = ByteBuffer.wrap(table);
        out.putInt(8, 0);
        if (instructions.isEmpty()) {
            out.putShort(16, (short) (out.getShort(16) & ~INSTRUCTED));
        }
        out.putShort(50, (short) 1);
        out.putShort(52, (short) 0);
        return table;
    }

    private byte[] maxp(int glyphCount, int mostPoints, int mostContours) {
        byte[] table = with(maxp, 4, glyphCount);
        ByteBuffer out = ByteBuffer.wrap(table);
        if (out.getInt(0) != VERSION_1) {
            // a font of CFF outlines states no limits of its own
            out.putInt(0, VERSION_1).putShort(6, (short) mostPoints).putShort(8, (short) mostContours);
        }
        if (instructions.isEmpty()) {
            out.putShort(14, (short) 2);
            for (int at = 16; at < 28; at += 2) {
                out.putShort(at, (short) 0);
            }
        }
        return table;
    }

    private static byte[] with(byte[] table, int at, int value) {
        byte[] copy = table.clone();
        ByteBuffer.wrap(copy).putShort(at, (short) value);
        return copy;
    }
}
