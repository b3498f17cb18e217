package io.github.gongwen4j.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a PNG file (ISO/IEC 15948) that make its pixels; the model has looked whether its chunks are whole.
 *
 * @param depth bits a sample
 * @param color the kind of pixels
 * @param interlaced whether the pixels come in seven passes, coarse to fine
 * @param palette three bytes a colour, for pixels that are numbers of colours
 * @param transparency what the file says about the palette's colours, or the one colour that is no colour; may be empty
 * @param pixels the pixels, compressed
 */
record PngFile(int depth, Color color, boolean interlaced, byte[] palette, byte[] transparency, byte[] pixels) {
    /** What a pixel consists of. */
    enum Color {
        GRAY(1),
        RGB(3),
        PALETTE(1),
        GRAY_ALPHA(2),
        RGB_ALPHA(4);

        private final int samples;

        Color(int samples) {
            this.samples = samples;
        }

        int samples() {
            return samples;
        }

        private static Color of(int type) {
            return switch (type) {
                case 0 -> GRAY;
                case 2 -> RGB;
                case 3 -> PALETTE;
                case 4 -> GRAY_ALPHA;
                default -> RGB_ALPHA;
            };
        }
    }

    static PngFile of(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream(file.length);
        byte[] palette = {};
        byte[] transparency = {};
        String name = "";
        for (int at = 8; !name.equals("IEND"); ) {
            int length = chunks.getInt(at);
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            switch (name) {
                case "PLTE" -> palette = part(file, at + 8, length);
                case "tRNS" -> transparency = part(file, at + 8, length);
                case "IDAT" -> pixels.write(file, at + 8, length);
                default -> {}
            }
            at += length + 12;
        }
        return new PngFile(file[24], Color.of(file[25]), file[28] == 1, palette, transparency, pixels.toByteArray());
    }

    private static byte[] part(byte[] file, int from, int length) {
        byte[] part = new byte[length];
        System.arraycopy(file, from, part, 0, length);
        return part;
    }

    /** The bits of a pixel. */
    int bitsPerPixel() {
        return depth * color.samples();
    }

    /** The bytes of a row of so many pixels. */
    int rowBytes(int width) {
        return (int) (((long) width * bitsPerPixel() + 7) / 8);
    }
}
