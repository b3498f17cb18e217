package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** An INDEX of a CFF table: numbered pieces of bytes one after another. The pieces stay in the file until read. */
final class CffIndex {
    private final long data;
    private final int[] offsets;
    private final long end;

    private CffIndex(long data, int[] offsets, long end) {
        this.data = data;
        this.offsets = offsets;
        this.end = end;
    }

    /** Reads where the pieces lie of the INDEX that begins at a place of the table. */
    static CffIndex read(FontBytes bytes, TableRange table, long at) throws IOException {
        int count = within(bytes, table, at, 2).getShort(0) & 0xFFFF;
        if (count == 0) {
            return new CffIndex(table.offset() + at + 2, new int[1], at + 2);
        }
        int width = within(bytes, table, at + 2, 1).get(0);
        if (width < 1 || width > 4) {
            throw damaged();
        }
        ByteBuffer stated = within(bytes, table, at + 3, width * (count + 1));
        int[] offsets = new int[count + 1];
        long data = at + 3 + (long) width * (count + 1);
        for (int i = 0; i <= count; i++) {
            offsets[i] = unsigned(stated, width) - 1;
            if (offsets[i] < (i == 0 ? 0 : offsets[i - 1]) || data + offsets[i] > table.length()) {
                throw damaged();
            }
        }
        return new CffIndex(table.offset() + data, offsets, data + offsets[count]);
    }

    private static DamagedFontException damaged() {
        return new DamagedFontException("CFF 表已损坏", "the CFF table is damaged");
    }

    private static int unsigned(ByteBuffer in, int width) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | (in.get() & 0xFF);
        }
        return value;
    }

    /** Reads bytes that must lie within the table. */
    static ByteBuffer within(FontBytes bytes, TableRange table, long at, int length) throws IOException {
        if (at < 0 || at + length > table.length()) {
            throw damaged();
        }
        return bytes.read(table.offset() + at, length);
    }

    int count() {
        return offsets.length - 1;
    }

    /** The place in the table after the last piece. */
    long end() {
        return end;
    }

    /** Reads one piece. */
    byte[] piece(FontBytes bytes, int number) throws IOException {
        if (number < 0 || number >= count()) {
            throw new DamagedFontException(
                    "没有第 " + number + " 号字形", "there is no piece " + number + " in the CFF table");
        }
        return bytes.read(data + offsets[number], offsets[number + 1] - offsets[number])
                .array();
    }

    /** Reads all pieces at once. */
    byte[][] pieces(FontBytes bytes) throws IOException {
        byte[] all = bytes.read(data, offsets[count()]).array();
        byte[][] pieces = new byte[count()][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Arrays.copyOfRange(all, offsets[i], offsets[i + 1]);
        }
        return pieces;
    }
}
