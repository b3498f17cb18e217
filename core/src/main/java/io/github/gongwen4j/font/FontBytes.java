package io.github.gongwen4j.font;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of a font file while it is open, read piece by piece. */
interface FontBytes extends Closeable {
    /** How many bytes there are. */
    long size() throws IOException;

    /** Reads into the whole of the buffer from a place known to lie inside. */
    void readFully(long offset, ByteBuffer into) throws IOException;

    /**
     * Reads one piece, big-endian as everything in a font.
     *
     * @throws EOFException if the piece is not wholly inside the file
     */
    default ByteBuffer read(long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > size()) {
            throw new EOFException("bytes " + offset + " to " + (offset + length) + " of " + size());
        }
        ByteBuffer piece = ByteBuffer.allocate(length);
        readFully(offset, piece);
        return piece.flip();
    }

    @Override
    void close() throws IOException;
}
