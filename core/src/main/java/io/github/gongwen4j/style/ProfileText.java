package io.github.gongwen4j.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The keys and values of a profile as a profile file writes them. */
public final class ProfileText {
    private static final Set<Distance> THICKNESSES = EnumSet.of(
            Distance.RED_RULE_THICKNESS,
            Distance.IMPRINT_OUTER_RULE,
            Distance.IMPRINT_INNER_RULE,
            Distance.TABLE_RULE,
            Distance.LETTER_THICK_RULE,
            Distance.LETTER_THIN_RULE);

    private ProfileText() {}

    /** A constant as a word, {@code fang-song} for {@code FANG_SONG}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a distance stands in a file, as {@code rules.red} or {@code distances.table-line}. */
    public static String key(Distance distance) {
        return (isRule(distance) ? "rules." : "distances.") + field(distance);
    }

    /** The field of a distance, without what it stands in. */
    public static String field(Distance distance) {
        return isRule(distance) ? word(distance).replaceAll("-rule(-thickness)?$", "") : word(distance);
    }

    /** Whether it is the thickness of a rule. */
    public static boolean isRule(Distance distance) {
        return THICKNESSES.contains(distance);
    }

    /** A type size by its name where it has one, as {@code 3号 (16pt)}. */
    public static String size(Length size) {
        return TypeSize.of(size)
                .map(named -> named.chineseName() + " (" + points(size) + ")")
                .orElseGet(() -> points(size));
    }

    /** A colour: {@code black}, {@code red} or {@code #RRGGBB}. */
    public static String color(Color color) {
        return color.equals(Color.BLACK) ? "black" : color.equals(Color.RED) ? "red" : "#" + color.hex();
    }

    /** So many points, as {@code 28.95pt}. */
    public static String points(Length length) {
        return figure(length.points(), 2) + "pt";
    }

    /** So many millimetres, rounded to so many places, as {@code 0.35mm}. */
    public static String millimetres(Length length, int places) {
        return figure(length.millimetres(), places) + "mm";
    }

    static String figure(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
