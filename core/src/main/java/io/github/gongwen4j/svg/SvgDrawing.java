package io.github.gongwen4j.svg;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A drawing: shapes one over the other, the first the lowest. Lengths are in CSS pixels, of which an inch has 96; what lies
 * outside the drawing is not seen.
 *
 * @param width its width, more than 0
 * @param height its height, more than 0
 * @param shapes what is drawn, from the lowest up; may be nothing
 */
public record SvgDrawing(double width, double height, List<SvgShape> shapes) {
    /** The largest file: 4 MiB. */
    public static final int MAX_BYTES = 4 << 20;

    public SvgDrawing {
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A drawing is more than nothing, not " + width + " × " + height);
        }
        shapes = List.copyOf(shapes);
    }

    /** Whether a file begins as an SVG file does: as XML, or with the element {@code svg}. */
    public static boolean begins(byte[] file) {
        return SvgParser.begins(file);
    }

    /**
     * The drawing in a file.
     *
     * @throws SvgException if it is none, or could not be drawn as it is meant
     */
    public static SvgDrawing read(byte[] file) throws SvgException {
        return new SvgReader(SvgParser.parse(file)).read();
    }

    /**
     * The drawing in pixels, on nothing.
     *
     * @param longest how many pixels its longer side has, at least 1
     */
    public BufferedImage pixels(int longest) {
        return SvgRaster.of(this, longest);
    }
}
