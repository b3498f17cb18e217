package io.github.gongwen4j.numbering;

import io.github.gongwen4j.model.Scheme;

/** Writes the numbers of points in their schemes. */
public final class Markers {
    private Markers() {}

    /**
     * The number as printed, with its punctuation.
     *
     * @param scheme how it is written
     * @param value 1 to 9999; circled figures go to 50, beyond that the figure stands in brackets
     * @throws IllegalArgumentException if the value is out of range
     */
    public static Marker marker(Scheme scheme, int value) {
        return new Marker(scheme, value, text(scheme, value));
    }

    private static String text(Scheme scheme, int value) {
        return switch (scheme) {
            case CHINESE -> ChineseNumerals.format(value) + "、";
            case CHINESE_IN_BRACKETS -> "（" + ChineseNumerals.format(value) + "）";
            case ARABIC -> value + ".";
            case ARABIC_WITH_COMMA -> value + "、";
            case ARABIC_IN_BRACKETS -> "（" + value + "）";
            case ORDINAL -> "第" + ChineseNumerals.format(value) + "，";
            case FIRST_IS -> ChineseNumerals.format(value) + "是";
            case FIRST_MUST -> ChineseNumerals.format(value) + "要";
            case CIRCLED -> CircledNumbers.format(value).orElse("（" + value + "）");
            case STEP -> "第" + ChineseNumerals.format(value) + "步：";
            case PART -> "第" + ChineseNumerals.format(value) + "篇：";
        };
    }
}
