package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.TblWidth;

/** Single values in the form docx4j's classes want them. */
final class Values {
    private static final int EIGHTHS_PER_POINT = 8;

    private Values() {}

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    static BigInteger twips(Length length) {
        return number(length.twips());
    }

    /** A switch that is on, written without a value. */
    static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }

    static BooleanDefaultTrue off() {
        return flag(false);
    }

    /** A switch with its value written out. */
    static BooleanDefaultTrue flag(boolean value) {
        BooleanDefaultTrue flag = new BooleanDefaultTrue();
        flag.setVal(value);
        return flag;
    }

    /** A single line, or none where it has no thickness; Word knows thicknesses in eighths of a point, at least two of them. */
    static CTBorder border(Length thickness, Color color) {
        CTBorder border = new CTBorder();
        if (thickness.points() <= 0) {
            border.setVal(STBorder.NONE);
            return border;
        }
        border.setVal(STBorder.SINGLE);
        border.setSz(number(borderEighths(thickness)));
        border.setSpace(BigInteger.ZERO);
        border.setColor(color.hex());
        return border;
    }

    /** The thickness a border comes out with. */
    static Length borderWidth(Length thickness) {
        return Length.pt((double) borderEighths(thickness) / EIGHTHS_PER_POINT);
    }

    private static long borderEighths(Length thickness) {
        return thickness.points() <= 0 ? 0 : Math.max(2, Math.round(thickness.points() * EIGHTHS_PER_POINT));
    }

    static TblWidth width(int twips) {
        TblWidth width = new TblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(number(twips));
        return width;
    }
}
