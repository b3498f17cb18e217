package io.github.gongwen4j.svg;

import java.util.List;
import java.util.Objects;

/**
 * How a line is drawn along an outline.
 *
 * @param width its thickness, more than 0
 * @param cap how its ends look
 * @param join how its corners look
 * @param miterLimit how long a pointed corner may become, in thicknesses; at least 1
 * @param dashes lengths drawn and left out by turns; none for a solid line
 * @param dashStart where in the dashes the line begins, not negative
 */
public record SvgPen(double width, Cap cap, Join join, double miterLimit, List<Double> dashes, double dashStart) {
    /** The end of a line; in the order of PDF and of Java alike. */
    public enum Cap {
        /** Cut off where the line ends. */
        BUTT,
        /** A half circle beyond it. */
        ROUND,
        /** Half a square beyond it. */
        SQUARE
    }

    /** The corner of a line; in the order of PDF and of Java alike. */
    public enum Join {
        /** Pointed. */
        MITER,
        /** Rounded. */
        ROUND,
        /** Cut off. */
        BEVEL
    }

    public SvgPen {
        if (!(width > 0) || miterLimit < 1 || dashStart < 0) {
            throw new IllegalArgumentException("No such pen: " + width + ", " + miterLimit + ", " + dashStart);
        }
        Objects.requireNonNull(cap);
        Objects.requireNonNull(join);
        dashes = List.copyOf(dashes);
    }

    /** The same where everything is so many times as large. */
    public SvgPen times(double factor) {
        List<Double> longer = dashes.stream().map(dash -> dash * factor).toList();
        return new SvgPen(width * factor, cap, join, miterLimit, longer, dashStart * factor);
    }
}
