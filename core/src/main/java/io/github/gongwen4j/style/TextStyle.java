package io.github.gongwen4j.style;

import java.util.Objects;

/**
 * How characters look.
 *
 * @param face the typeface asked for
 * @param size the type size, more than 0 pt
 * @param color the colour of the ink
 * @param bold whether the weight is bold; the standard asks for it nowhere
 * @param tracking what is added to the advance of every character, in points; negative draws them together
 */
public record TextStyle(FaceRole face, Length size, Color color, boolean bold, Length tracking) {
    public TextStyle {
        Objects.requireNonNull(face);
        Objects.requireNonNull(color);
        if (size.points() <= 0) {
            throw new IllegalArgumentException("A type size is more than 0 pt, not " + size.points());
        }
        Objects.requireNonNull(tracking);
    }

    /** A black, regular style without tracking. */
    public static TextStyle of(FaceRole face, Length size) {
        return new TextStyle(face, size, Color.BLACK, false, Length.ZERO);
    }

    /** The same in another face. */
    public TextStyle withFace(FaceRole other) {
        return new TextStyle(other, size, color, bold, tracking);
    }

    /** The same in another size. */
    public TextStyle withSize(Length other) {
        return new TextStyle(face, other, color, bold, tracking);
    }

    /** The same in another colour. */
    public TextStyle withColor(Color other) {
        return new TextStyle(face, size, other, bold, tracking);
    }

    /** The same with another tracking. */
    public TextStyle withTracking(Length other) {
        return new TextStyle(face, size, color, bold, other);
    }

    /** The same in bold. */
    public TextStyle inBold() {
        return new TextStyle(face, size, color, true, tracking);
    }
}
