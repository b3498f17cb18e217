package io.github.gongwen4j.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Puts a PNG file together chunk by chunk, sound or not. */
public final class PngBuilder {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngBuilder() {
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    }

    /** A file of this size, depth and colour type, its pixels yet to come. */
    public static PngBuilder of(int width, int height, int depth, int colorType) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colorType)
                .array();
        return new PngBuilder().chunk("IHDR", header);
    }

    /** A further chunk. */
    public PngBuilder chunk(String name, byte[] data) {
        byte[] named = new byte[data.length + 4];
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
        System.arraycopy(data, 0, named, 4, data.length);
        CRC32 sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    /** The rows, each with its filter in front, compressed into one chunk. */
    public PngBuilder pixels(int... bytes) {
        byte[] rows = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            rows[i] = (byte) bytes[i];
        }
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        byte[] buffer = new byte[rows.length + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return chunk("IDAT", java.util.Arrays.copyOf(buffer, length));
    }

    /** The whole file. */
    public byte[] end() {
        return chunk("IEND", new byte[0]).file.toByteArray();
    }
}
