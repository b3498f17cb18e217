package io.github.gongwen4j.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Pixels that are compressed as they come, so that a large picture is never held whole. */
final class PixelStream {
    private final Deflater deflater;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 14];

    PixelStream(int level) {
        deflater = new Deflater(level);
    }

    void write(byte[] bytes, int offset, int length) {
        deflater.setInput(bytes, offset, length);
        while (!deflater.needsInput()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    /** All of them, compressed; to be called once. */
    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
