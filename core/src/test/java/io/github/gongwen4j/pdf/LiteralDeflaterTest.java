package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralDeflaterTest {
    static Stream<byte[]> samples() {
        return Stream.of(
                new byte[0],
                new byte[1],
                new byte[] {-1},
                new byte[100_000],
                all(),
                random(1, 1),
                random(2, 70_001),
                skewed(),
                "数字化档案".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsCompressedComesBackWhole(byte[] sample) throws IOException {
        byte[] stream = LiteralDeflater.deflate(sample);

        // the checksum at the end is judged too
        assertThat(new InflaterInputStream(new ByteArrayInputStream(stream)).readAllBytes())
                .isEqualTo(sample);
    }

    @Test
    void frequentBytesTakeLittleRoom() {
        byte[] sample = new byte[80_000];
        Random random = new Random(7);
        for (int i = 0; i < sample.length; i++) {
            sample[i] = (byte) Math.abs(random.nextGaussian() * 4);
        }

        assertThat(LiteralDeflater.deflate(sample)).hasSizeLessThan(sample.length * 4 / 10);
        assertThat(LiteralDeflater.size(sample, 0, sample.length))
                .isBetween((long) LiteralDeflater.deflate(sample).length - 160, (long) sample.length * 4 / 10);
    }

    @Test
    void noCodeIsLongerThanTheFormatAllows() {
        HuffmanCode code = HuffmanCode.of(fibonacci(30));

        for (int symbol = 0; symbol < 30; symbol++) {
            assertThat(code.length(symbol)).isBetween(1, HuffmanCode.LONGEST);
        }
    }

    @Test
    void programsThatRepeatThemselvesAreLeftToZlib() {
        byte[] repeating = new byte[100_000];
        byte[] piece = random(3, 600);
        for (int i = 0; i < repeating.length; i++) {
            repeating[i] = piece[i % piece.length];
        }
        Deflater zlib = new Deflater(Deflater.BEST_SPEED);

        assertThat(ProgramCompression.deflate(repeating, zlib))
                .isEqualTo(Streams.deflate(repeating, 0, repeating.length, zlib))
                .hasSizeLessThan(10_000);
        byte[] others = random(4, 100_000);
        assertThat(ProgramCompression.deflate(others, zlib)).isEqualTo(LiteralDeflater.deflate(others));
        zlib.end();
    }

    private static byte[] all() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] random(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Bytes whose numbers grow so that a plain Huffman code would have codes of 24 bits. */
    private static byte[] skewed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] counts = fibonacci(25);
        for (int symbol = 0; symbol < 25; symbol++) {
            byte[] same = new byte[counts[symbol]];
            Arrays.fill(same, (byte) symbol);
            out.writeBytes(same);
        }
        return out.toByteArray();
    }

    private static int[] fibonacci(int length) {
        int[] counts = new int[257];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        return counts;
    }
}
