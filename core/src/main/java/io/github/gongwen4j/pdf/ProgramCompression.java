package io.github.gongwen4j.pdf;

import java.util.zip.Deflater;

/**
 * Decides how a font program is compressed when time counts. Byte by byte is quickest, and hardly larger for outlines that were
 * drawn one by one; programs with much that repeats, as the instructions of hinted fonts, are left to zlib. A sample out of the
 * middle of the program tells the one from the other, so the program alone decides.
 */
final class ProgramCompression {
    private static final int SAMPLE = 1 << 14;
    /** Against the quickest level of zlib, whose files are some 6 % larger than those of its usual one: a loss of 15 % in all. */
    private static final double MOST = 1.09;

    private ProgramCompression() {}

    /** The program as a zlib stream. */
    static byte[] deflate(byte[] program, Deflater deflater) {
        return repeatsLittle(program, deflater)
                ? LiteralDeflater.deflate(program)
                : Streams.deflate(program, 0, program.length, deflater);
    }

    private static boolean repeatsLittle(byte[] program, Deflater deflater) {
        int from = Math.max(0, (program.length - SAMPLE) / 2);
        int to = Math.min(program.length, from + SAMPLE);
        int byZlib = Streams.deflate(program, from, to - from, deflater).length;
        return LiteralDeflater.size(program, from, to) <= MOST * byZlib;
    }
}
