package io.github.gongwen4j.model;

import io.github.gongwen4j.svg.SvgDrawing;
import java.util.Optional;

/**
 * What a picture file says about itself.
 *
 * @param type the kind of file
 * @param width in pixels
 * @param height in pixels
 * @param pixelsPerInch how fine it is; empty where the file does not say, or says what cannot be
 */
record ImageHeader(ImageType type, int width, int height, Optional<Double> pixelsPerInch) {
    private static final double COARSEST = 10;
    private static final double FINEST = 10_000;
    private static final double PIXELS_PER_INCH = 96;
    private static final double HUNDRED = 100;

    ImageHeader {
        pixelsPerInch = pixelsPerInch.filter(value -> value >= COARSEST && value <= FINEST);
    }

    /**
     * Reads the beginning of a file, and looks whether all of it is there.
     *
     * @throws ModelException if it is no picture of a kind that is known, or a damaged one
     */
    static ImageHeader of(byte[] file) {
        if (PngHeader.begins(file)) {
            return new PngHeader(file).read();
        }
        if (JpegHeader.begins(file)) {
            return new JpegHeader(file).read();
        }
        throw new ModelException(new Bilingual(
                "不是 PNG、JPEG 或 SVG 图片；请另存为其中一种", "This is no PNG, JPEG or SVG picture; save it as one of them"));
    }

    /** Whether a file begins as one of pixels does. */
    static boolean isPixels(byte[] file) {
        return PngHeader.begins(file) || JpegHeader.begins(file);
    }

    /** What is said about a drawing, in hundredths of a CSS pixel. */
    static ImageHeader of(SvgDrawing drawing) {
        return new ImageHeader(
                ImageType.SVG,
                hundredths(drawing.width()),
                hundredths(drawing.height()),
                Optional.of(PIXELS_PER_INCH * HUNDRED));
    }

    private static int hundredths(double pixels) {
        return (int) Math.max(1, Math.round(pixels * HUNDRED));
    }

    static ModelException damaged(ImageType type) {
        return new ModelException(new Bilingual(
                type + " 图片不完整或已损坏；请重新保存", "This " + type + " picture is incomplete or damaged; save it again"));
    }
}
