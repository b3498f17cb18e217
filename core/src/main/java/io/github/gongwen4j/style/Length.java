package io.github.gongwen4j.style;

/**
 * A length on paper, held in points (1 pt = 1/72 inch = 20 twips). Lengths may be negative, as a hanging indent is.
 *
 * @param points the length in points, finite
 */
public record Length(double points) implements Comparable<Length> {
    /** No length at all. */
    public static final Length ZERO = new Length(0);

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int EMU_PER_POINT = 12700;
    private static final double LOST_IN_ARITHMETIC = 1e-6;

    public Length {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException("A length must be a finite number of points, not " + points);
        }
    }

    /** A length of so many points (磅). */
    public static Length pt(double points) {
        return new Length(points);
    }

    /** A length of so many millimetres. */
    public static Length mm(double millimetres) {
        return new Length(millimetres * POINTS_PER_MM);
    }

    /** A length of so many twentieths of a point, the unit of WordprocessingML. */
    public static Length twips(double twips) {
        return new Length(twips / 20);
    }

    /** This length in millimetres. */
    public double millimetres() {
        return points / POINTS_PER_MM;
    }

    /** This length in twips, rounded to the nearest. */
    public int twips() {
        return (int) Math.round(points * 20);
    }

    /** The longest length of whole twips that is not longer. */
    public Length downToTwips() {
        return twips(Math.floor(points * 20 + LOST_IN_ARITHMETIC));
    }

    /** This length in half points, the unit of a type size in WordprocessingML, rounded to the nearest. */
    public int halfPoints() {
        return (int) Math.round(points * 2);
    }

    /** This length in English metric units, the unit of DrawingML (914,400 to the inch), rounded to the nearest. */
    public long emu() {
        return Math.round(points * EMU_PER_POINT);
    }

    /** The sum of both. */
    public Length plus(Length other) {
        return new Length(points + other.points);
    }

    /** This less the other. */
    public Length minus(Length other) {
        return new Length(points - other.points);
    }

    /** This so many times. */
    public Length times(double factor) {
        return new Length(points * factor);
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(points, other.points);
    }
}
