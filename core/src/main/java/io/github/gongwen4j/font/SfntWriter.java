package io.github.gongwen4j.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts tables together into a TrueType file: directory, checksums, each table on a boundary of four bytes. */
final class SfntWriter {
    private static final int WHOLE = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;

    private SfntWriter() {}

    /** Writes the tables in the order of their tags; {@code head} must be among them. */
    static byte[] write(Map<String, byte[]> tables) {
        int count = tables.size();
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(at, bytes);
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(out, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            if (table.getKey().equals("head")) {
                head = at;
            }
            at += padded(bytes.length);
        }
        out.putInt(head + ADJUSTMENT, WHOLE - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
