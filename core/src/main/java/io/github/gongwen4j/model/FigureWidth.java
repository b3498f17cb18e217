package io.github.gongwen4j.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide a figure is printed (图宽). However it is given, a figure is never wider than the type area. */
public sealed interface FigureWidth {
    /** As wide as the picture is by its own pixels and fineness. */
    FigureWidth NATURAL = new Natural();

    /** As wide as the picture is by itself. */
    record Natural() implements FigureWidth {}

    /**
     * So wide on paper.
     *
     * @param value more than 0, in millimetres
     */
    record Millimetres(double value) implements FigureWidth {
        public Millimetres {
            require(value > 0 && value <= 10_000);
        }
    }

    /**
     * So much of the width of the type area.
     *
     * @param value more than 0, at most 1
     */
    record Share(double value) implements FigureWidth {
        public Share {
            require(value > 0 && value <= 1);
        }
    }

    /** So wide on paper. */
    static FigureWidth mm(double value) {
        return new Millimetres(value);
    }

    /**
     * A width in words.
     *
     * @param words as {@code 80mm}, {@code 8cm} or {@code 60%} of the width of the type area
     * @throws ModelException if they are no width
     */
    static FigureWidth parse(String words) {
        Matcher given = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?) ?(mm|毫米|cm|厘米|%)")
                .matcher(words.strip());
        require(given.matches());
        BigDecimal value = new BigDecimal(given.group(1));
        return switch (given.group(2)) {
            case "%" -> new Share(value.movePointLeft(2).doubleValue());
            case "cm", "厘米" -> new Millimetres(value.movePointRight(1).doubleValue());
            default -> new Millimetres(value.doubleValue());
        };
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ModelException(
                    new Bilingual(
                            "图宽应为毫米、厘米或百分数，如 80mm、8cm 或 60%，大于零，至多 100%",
                            "The width of a figure is given in mm, cm or %, as 80mm, 8cm or 60%; more than nothing, at most 100%"));
        }
    }
}
