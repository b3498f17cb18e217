package io.github.gongwen4j.pdf;

import java.util.Map;
import java.util.zip.Deflater;

/** Streams that are the same in every file: made and compressed once. */
enum FixedStream {
    /** The map from codes back to characters of a face all of whose codes are the characters. */
    IDENTITY(ToUnicode.of(Map.of())),
    /** The colour profile. */
    SRGB(SrgbProfile.bytes());

    private final byte[] deflated;

    FixedStream(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflated = Streams.deflate(bytes, 0, bytes.length, deflater);
        deflater.end();
    }

    /** The stream, compressed; not to be changed. */
    byte[] deflated() {
        return deflated;
    }
}
