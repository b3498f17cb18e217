package io.github.gongwen4j.style;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Color(int red, int green, int blue) {
    /** The black of the body (clause 5.2.4). */
    public static final Color BLACK = new Color(0, 0, 0);
    /** The red of the issuer mark and of the rule under it (clauses 7.2.4 and 7.2.7). */
    public static final Color RED = new Color(255, 0, 0);

    public Color {
        requireByte(red);
        requireByte(green);
        requireByte(blue);
    }

    /** Six hexadecimal digits in upper case, as {@code FF0000}. */
    public String hex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    private static void requireByte(int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("A colour component lies between 0 and 255, not at " + value);
        }
    }
}
