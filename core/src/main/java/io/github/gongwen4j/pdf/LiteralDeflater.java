package io.github.gongwen4j.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Adler32;

/**
 * Compresses without looking for repetitions: each byte becomes a code of its own length. The outlines of Chinese characters
 * hardly repeat anything, so the result is nearly as small as what zlib makes of them, in a tenth of the time. What comes out
 * is an ordinary zlib stream of one block (RFC 1950, RFC 1951).
 */
final class LiteralDeflater {
    private static final int END = 256;
    private static final int SYMBOLS = 257;
    /** The header of the stream and the block, at most. */
    private static final int HEADER = 160;
    /** Code lengths are written in four bits each: the format then wants the lengths of 19 codes for them in this order. */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final ByteBuffer out;
    private long bits;
    private int count;

    private LiteralDeflater(int size) {
        out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes as a zlib stream. */
    static byte[] deflate(byte[] bytes) {
        int[] counts = counts(bytes, 0, bytes.length);
        HuffmanCode code = HuffmanCode.of(counts);
        LiteralDeflater deflater = new LiteralDeflater(HEADER + Math.toIntExact(code.size(counts) / 8));
        deflater.out.put((byte) 0x78).put((byte) 0x9C);
        deflater.header(code);
        deflater.body(bytes, code);
        return deflater.finish(bytes);
    }

    /** How large a part of the bytes would become on its own, without headers. */
    static long size(byte[] bytes, int from, int to) {
        int[] counts = counts(bytes, from, to);
        return HuffmanCode.of(counts).size(counts) / 8;
    }

    private static int[] counts(byte[] bytes, int from, int to) {
        int[] counts = new int[SYMBOLS];
        for (int i = from; i < to; i++) {
            counts[bytes[i] & 0xFF]++;
        }
        counts[END] = 1;
        // a code has two symbols at least
        counts[0] = Math.max(counts[0], 1);
        return counts;
    }

    /** The last block, with codes of its own: 257 for bytes and the end, and one for distances, which none uses. */
    private void header(HuffmanCode code) {
        write(0b101, 3);
        write(SYMBOLS - 257, 5);
        write(0, 5);
        write(LENGTH_ORDER.length - 4, 4);
        for (int symbol : LENGTH_ORDER) {
            write(symbol > HuffmanCode.LONGEST ? 0 : 4, 3);
        }
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            writeLength(code.length(symbol));
        }
        writeLength(1);
    }

    private void writeLength(int length) {
        write(Integer.reverse(length) >>> (Integer.SIZE - 4), 4);
    }

    private void body(byte[] bytes, HuffmanCode code) {
        int[] table = new int[END];
        for (int symbol = 0; symbol < END; symbol++) {
            table[symbol] = code.bits(symbol) << 4 | code.length(symbol);
        }
        // local copies: this loop is where the time goes
        long held = bits;
        int holds = count;
        for (byte each : bytes) {
            int entry = table[each & 0xFF];
            held |= (long) (entry >>> 4) << holds;
            holds += entry & 0xF;
            if (holds >= Integer.SIZE) {
                out.putInt((int) held);
                held >>>= Integer.SIZE;
                holds -= Integer.SIZE;
            }
        }
        bits = held;
        count = holds;
        write(code.bits(END), code.length(END));
    }

    private void write(int value, int length) {
        bits |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            out.putInt((int) bits);
            bits >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }

    private byte[] finish(byte[] bytes) {
        while (count > 0) {
            out.put((byte) bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
        Adler32 sum = new Adler32();
        sum.update(bytes);
        out.order(ByteOrder.BIG_ENDIAN).putInt((int) sum.getValue());
        byte[] stream = new byte[out.position()];
        out.get(0, stream);
        return stream;
    }
}
