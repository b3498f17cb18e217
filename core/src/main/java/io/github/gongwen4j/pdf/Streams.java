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
    private final PdfOptions.Compression compression;
    private final Deflater deflater;

    Streams(COSDocument document, PdfOptions.Compression compression) {
        this.document = document;
        this.compression = compression;
        this.deflater = new Deflater(level(compression));
    }

    private static int level(PdfOptions.Compression compression) {
        return compression == PdfOptions.Compression.FAST ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION;
    }

    /** A compressed stream of a font program. */
    COSStream program(byte[] program) throws IOException {
        return compression == PdfOptions.Compression.FAST
                ? deflated(ProgramCompression.deflate(program, deflater))
                : compressed(program);
    }

    /** A compressed stream of these bytes. */
    COSStream compressed(byte[] bytes) throws IOException {
        return deflated(deflate(bytes, 0, bytes.length, deflater));
    }

    /** Pixels to be compressed as they come. */
    PixelStream pixels() {
        return new PixelStream(level(compression));
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
    static byte[] deflate(byte[] bytes, int offset, int length, Deflater deflater) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length / 2 + 64);
        byte[] buffer = new byte[1 << 14];
        deflater.reset();
        deflater.setInput(bytes, offset, length);
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
