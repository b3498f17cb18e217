package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.style.Color;
import java.util.Objects;
import java.util.Optional;

/**
 * Characters of one face, size and colour on one baseline. Each stands at its own x. Spaces that were typed are among them,
 * none is added.
 *
 * <p>A run may go {@linkplain #goesDown() down the page}, its characters turned a quarter to the right. Its baseline is then
 * upright: {@link #baseline()} is its x, and {@link #x(int)} and {@link #end()} are y.
 */
public final class GlyphRun implements PageItem {
    private final Optional<Face> face;
    private final double size;
    private final Color color;
    private final double baseline;
    private final int[] codePoints;
    private final double[] xs;
    private final double end;
    private final boolean bold;
    private final Optional<String> actualText;
    private final Tag tag;
    private final boolean down;

    /**
     * A run of glyphs from left to right.
     *
     * @param face the face that draws it; empty when the layout had no faces
     * @param size the type size in points
     * @param color the colour
     * @param bold whether the face is to be thickened, because a bold weight is asked for and the face has none
     * @param baseline y of the baseline in points
     * @param codePoints the characters
     * @param xs x of each character's origin in points
     * @param end x after the last character in points
     * @param actualText what the characters stand for where they are stand-ins for characters no face has
     * @param tag what the run belongs to
     */
    public GlyphRun(
            Optional<Face> face,
            double size,
            Color color,
            boolean bold,
            double baseline,
            int[] codePoints,
            double[] xs,
            double end,
            Optional<String> actualText,
            Tag tag) {
        this(face, size, color, bold, baseline, codePoints, xs, end, actualText, tag, false);
    }

    private GlyphRun(
            Optional<Face> face,
            double size,
            Color color,
            boolean bold,
            double baseline,
            int[] codePoints,
            double[] xs,
            double end,
            Optional<String> actualText,
            Tag tag,
            boolean down) {
        if (codePoints.length == 0 || codePoints.length != xs.length) {
            throw new IllegalArgumentException("A run has characters and a place for each of them");
        }
        this.face = Objects.requireNonNull(face);
        this.size = size;
        this.color = Objects.requireNonNull(color);
        this.bold = bold;
        this.baseline = baseline;
        this.codePoints = codePoints.clone();
        this.xs = xs.clone();
        this.end = end;
        this.actualText = Objects.requireNonNull(actualText);
        this.tag = Objects.requireNonNull(tag);
        this.down = down;
    }

    /** The same characters down the page, as far from its upper edge as they are from its left edge, on a baseline at this x. */
    public GlyphRun downwards(double baselineX) {
        return new GlyphRun(face, size, color, bold, baselineX, codePoints, xs, end, actualText, tag, true);
    }

    /** The same run belonging to something else. */
    GlyphRun tagged(Tag other) {
        return new GlyphRun(face, size, color, bold, baseline, codePoints, xs, end, actualText, other, down);
    }

    /** Whether it goes down the page. */
    public boolean goesDown() {
        return down;
    }

    /** The face that draws it; empty when the layout had no faces. */
    public Optional<Face> face() {
        return face;
    }

    /** The type size in points. */
    public double size() {
        return size;
    }

    /** The colour. */
    public Color color() {
        return color;
    }

    /** Whether the face is to be thickened. */
    public boolean bold() {
        return bold;
    }

    /** y of the baseline in points. */
    public double baseline() {
        return baseline;
    }

    /** How many characters it has. */
    public int length() {
        return codePoints.length;
    }

    /** The character at this index. */
    public int codePoint(int index) {
        return codePoints[index];
    }

    /** x of the origin of the character at this index, in points. */
    public double x(int index) {
        return xs[index];
    }

    /** x after the last character, in points. */
    public double end() {
        return end;
    }

    /** What the characters stand for, where they are stand-ins. */
    public Optional<String> actualText() {
        return actualText;
    }

    @Override
    public Tag tag() {
        return tag;
    }

    /** The characters as drawn. */
    public String text() {
        return new String(codePoints, 0, codePoints.length);
    }

    @Override
    public String toString() {
        return "GlyphRun[" + text() + " at " + xs[0] + "," + baseline + "]";
    }
}
