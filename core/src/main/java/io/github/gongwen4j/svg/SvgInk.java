package io.github.gongwen4j.svg;

/**
 * What a shape is painted with.
 *
 * @param rgb red, green and blue in the lower three bytes, sRGB
 * @param opacity more than 0, at most 1
 */
public record SvgInk(int rgb, double opacity) {
    public SvgInk {
        if (opacity <= 0 || opacity > 1) {
            throw new IllegalArgumentException("Ink is between nothing and opaque, not " + opacity);
        }
    }

    /** The red of it, 0 to 255. */
    public int red() {
        return rgb >> 16 & 0xFF;
    }

    /** The green of it, 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** The blue of it, 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }
}
