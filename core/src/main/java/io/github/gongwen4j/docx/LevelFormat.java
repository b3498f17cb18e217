package io.github.gongwen4j.docx;

import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.ChineseNumerals;
import io.github.gongwen4j.numbering.CircledNumbers;
import io.github.gongwen4j.numbering.Marker;
import org.docx4j.wml.NumberFormat;

/**
 * How Word counts in a scheme: the numeral, and what stands around it.
 *
 * @param numeral Word's name of the numerals
 * @param before what stands in front of the numeral, as （
 * @param after what stands behind it, as 、
 */
record LevelFormat(NumberFormat numeral, String before, String after) {
    /** Beyond these, word processors do not agree on the words for a number, or have no sign for it. */
    private static final int LAST_CHINESE = 99;

    private static final int LAST_CIRCLED = 10;

    static LevelFormat of(Scheme scheme) {
        String sample = scheme.sample();
        String one =
                switch (numeral(scheme)) {
                    case DECIMAL -> "1";
                    case DECIMAL_ENCLOSED_CIRCLE_CHINESE -> "①";
                    default -> "一";
                };
        int at = sample.indexOf(one);
        return new LevelFormat(numeral(scheme), sample.substring(0, at), sample.substring(at + one.length()));
    }

    /** Whether word processors, counting to this number, show it as it must be printed. */
    static boolean counts(Marker marker) {
        return of(marker.scheme()).shows(marker.value()).equals(marker.text());
    }

    /** The pattern of a level, from 0: {@code （%1）}. */
    String pattern(int level) {
        return before + "%" + (level + 1) + after;
    }

    /** What word processors show for this value; empty where they cannot be relied on. */
    private String shows(int value) {
        return switch (numeral) {
            case DECIMAL -> before + value + after;
            case DECIMAL_ENCLOSED_CIRCLE_CHINESE -> value > LAST_CIRCLED
                    ? ""
                    : before + CircledNumbers.format(value).orElse("") + after;
            default -> value > LAST_CHINESE ? "" : before + ChineseNumerals.format(value) + after;
        };
    }

    private static NumberFormat numeral(Scheme scheme) {
        return switch (scheme) {
            case ARABIC, ARABIC_WITH_COMMA, ARABIC_IN_BRACKETS -> NumberFormat.DECIMAL;
            case CIRCLED -> NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE;
            case CHINESE, CHINESE_IN_BRACKETS, ORDINAL, FIRST_IS, FIRST_MUST, STEP, PART -> NumberFormat
                    .CHINESE_COUNTING_THOUSAND;
        };
    }
}
