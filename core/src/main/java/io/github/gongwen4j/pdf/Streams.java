package io.github.gongwen4j.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one file. */
final class Streams implements AutoCloseable {
    private final COSDocument document;
    private final Deflater deflater;

    Streams(COSDocument document, int level) {
        this.document = document;
        this.deflater = new Deflater(level);
    }

    /** A compressed stream of these bytes. */
    COSStream compressed(byte[] bytes) throws IOException {
        return deflated(deflate(bytes, deflater));
    }

    /** A stream of bytes that are compressed already. */
    COSStream deflated(byte[] bytes) throws IOException {
        COSStream stream = plain(bytes);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream of bytes as they are. */
    COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    /** Compresses as zlib does; one call does not always take everything. */
    static byte[] deflate(byte[] bytes, Deflater deflater) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        byte[] buffer = new byte[1 << 14];
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
