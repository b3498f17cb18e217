package io.github.gongwen4j.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** Reads the chunks of a PNG file (ISO/IEC 15948): the size from the first, and of all of them whether they are whole. */
final class PngHeader {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_LENGTH = 13;

    /** What a chunk has beside its data: length, name, checksum. */
    private static final int AROUND_DATA = 12;

    private static final double METRES_PER_INCH = 0.0254;

    private final ByteBuffer file;
    private Optional<Double> pixelsPerInch = Optional.empty();
    private int width;
    private int height;
    private boolean pixels;

    PngHeader(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static boolean begins(byte[] file) {
        return file.length >= Long.BYTES && ByteBuffer.wrap(file).getLong() == SIGNATURE;
    }

    ImageHeader read() {
        int at = Long.BYTES;
        String name = "";
        while (!name.equals("IEND")) {
            if (at > file.limit() - AROUND_DATA) {
                throw damaged();
            }
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - AROUND_DATA - at) {
                throw damaged();
            }
            name = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            requireChecksum(at, length);
            chunk(name, at + 8, length);
            at += length + AROUND_DATA;
        }
        if (!pixels) {
            throw damaged();
        }
        return new ImageHeader(ImageType.PNG, width, height, pixelsPerInch);
    }

    private void requireChecksum(int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), at + 4, length + 4);
        if ((int) sum.getValue() != file.getInt(at + 8 + length)) {
            throw damaged();
        }
    }

    private void chunk(String name, int at, int length) {
        if (width == 0) {
            if (!name.equals("IHDR") || length != HEADER_LENGTH) {
                throw damaged();
            }
            header(at);
        }
        pixels |= name.equals("IDAT");
        boolean inMetres = name.equals("pHYs") && length == 9 && file.get(at + 8) == 1;
        if (inMetres && file.getInt(at) > 0) {
            pixelsPerInch = Optional.of(file.getInt(at) * METRES_PER_INCH);
        }
    }

    private void header(int at) {
        width = file.getInt(at);
        height = file.getInt(at + 4);
        int depth = file.get(at + 8);
        boolean known =
                switch (file.get(at + 9)) {
                    case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                    case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    default -> false;
                };
        boolean usual = file.get(at + 10) == 0 && file.get(at + 11) == 0 && (file.get(at + 12) & 0xFE) == 0;
        if (!known || !usual || width <= 0 || height <= 0) {
            throw damaged();
        }
    }

    private static ModelException damaged() {
        return ImageHeader.damaged(ImageType.PNG);
    }
}
