package io.github.gongwen4j.model;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the segments of a JPEG file (ISO/IEC 10918-1) up to its pixels: the size from the frame, the fineness from JFIF. */
final class JpegHeader {
    private static final int START = 0xFFD8;
    private static final int APP0 = 0xE0;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int JFIF = 0x4A464946;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final ByteBuffer file;
    private Optional<Double> pixelsPerInch = Optional.empty();
    private int width;
    private int height;

    JpegHeader(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static boolean begins(byte[] file) {
        return file.length >= Short.BYTES && (ByteBuffer.wrap(file).getShort() & 0xFFFF) == START;
    }

    ImageHeader read() {
        int at = 2;
        while (true) {
            at = marker(at);
            int marker = unsigned(at - 1);
            int length = at + 2 <= file.limit() ? file.getShort(at) & 0xFFFF : 0;
            if (length < 2 || at + length > file.limit()) {
                throw damaged();
            }
            if (marker == SCAN) {
                requireEnd(at + length);
                return new ImageHeader(ImageType.JPEG, width, height, pixelsPerInch);
            }
            segment(marker, at + 2, length - 2);
            at += length;
        }
    }

    /** Past the next marker, which any number of fill bytes may stand before. */
    private int marker(int from) {
        int at = from;
        while (at < file.limit() && unsigned(at) == 0xFF) {
            at++;
        }
        if (at == from || at >= file.limit()) {
            throw damaged();
        }
        return at + 1;
    }

    private void segment(int marker, int at, int length) {
        if (marker == APP0 && length >= 12 && file.getInt(at) == JFIF) {
            fineness(unsigned(at + 7), file.getShort(at + 8) & 0xFFFF);
        } else if (isFrame(marker)) {
            if (length < 6) {
                throw damaged();
            }
            frame(marker, at);
        }
    }

    private void fineness(int unit, int density) {
        if (unit == 1) {
            pixelsPerInch = Optional.of((double) density);
        } else if (unit == 2) {
            pixelsPerInch = Optional.of(density * CENTIMETRES_PER_INCH);
        }
    }

    /** C4, C8 and CC are no frames though they stand among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int at) {
        int components = unsigned(at + 5);
        boolean usual = marker <= 0xC2 && unsigned(at) == 8;
        if (!usual || (components != 1 && components != 3 && components != 4)) {
            throw new ModelException(new Bilingual(
                    "这种 JPEG 编码无法使用；请另存为普通的 8 位 JPEG 或 PNG",
                    "JPEG of this coding cannot be used; save it as an ordinary 8-bit JPEG or as PNG"));
        }
        height = file.getShort(at + 1) & 0xFFFF;
        width = file.getShort(at + 3) & 0xFFFF;
    }

    private void requireEnd(int from) {
        boolean frame = width > 0 && height > 0;
        for (int at = file.limit() - 2; frame && at >= from; at--) {
            if (unsigned(at) == 0xFF && unsigned(at + 1) == END) {
                return;
            }
        }
        throw damaged();
    }

    private int unsigned(int at) {
        return file.get(at) & 0xFF;
    }

    private static ModelException damaged() {
        return ImageHeader.damaged(ImageType.JPEG);
    }
}
