package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where one table of a font lies in its file. */
record TableRange(long offset, int length) {
    /** Reads the whole table. */
    ByteBuffer read(FontBytes bytes) throws IOException {
        return bytes.read(offset, length);
    }

    /** Reads the beginning of the table, at most so many bytes. */
    ByteBuffer readStart(FontBytes bytes, int most) throws IOException {
        return bytes.read(offset, Math.min(most, length));
    }
}
