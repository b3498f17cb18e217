package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.numbering.ChineseNumerals;
import java.util.Locale;

/** Numbers in the numerals that Word has names for (ST_NumberFormat). */
final class NumberFormats {
    private static final int MOST_COUNTED = 9999;
    private static final int MOST_ROMAN = 3999;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormats() {}

    /** The number in numerals of this name; in digits where they do not go so far or are not known. */
    static String format(String name, int value) {
        return switch (name) {
            case "none", "bullet" -> "";
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : digits(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperLetter" -> letters(value, 'A');
            case "lowerLetter" -> letters(value, 'a');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "numberInDash" -> "- " + value + " -";
            case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case "ordinal" -> value + ordinal(value);
            default -> eastAsian(name, value);
        };
    }

    private static String eastAsian(String name, int value) {
        return switch (name) {
            case "chineseCountingThousand", "taiwaneseCountingThousand" -> counted(value);
            case "chineseCounting", "taiwaneseCounting" -> value < 100 ? counted(value) : digitByDigit(value);
            case "japaneseCounting" -> japanese(value);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digitByDigit(value);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(value);
            case "ideographTraditional" -> oneOf(STEMS, value);
            case "ideographZodiac" -> oneOf(BRANCHES, value);
            case "ideographZodiacTraditional" -> value < 1
                    ? digits(value)
                    : "" + STEMS.charAt((value - 1) % STEMS.length())
                            + BRANCHES.charAt((value - 1) % BRANCHES.length());
            case "ideographEnclosedCircle" -> enclosed(value, 10, 0x3280);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value);
            case "decimalEnclosedParen" -> enclosed(value, 20, 0x2474);
            case "decimalEnclosedFullstop" -> enclosed(value, 20, 0x2488);
            default -> digits(value);
        };
    }

    private static String digits(int value) {
        return Integer.toString(value);
    }

    /** 一, 十, 十一, 一百零一. */
    private static String counted(int value) {
        return value == 0 ? "零" : value < 0 || value > MOST_COUNTED ? digits(value) : ChineseNumerals.format(value);
    }

    /** 百一 for 101: neither 零 nor 一 before 十, 百 and 千. */
    private static String japanese(int value) {
        return counted(value).replaceAll("零|一(?=[十百千])", value == 0 ? "〇" : "");
    }

    private static String digitByDigit(int value) {
        return digits(value)
                .chars()
                .mapToObj(c -> c == '-' ? "-" : String.valueOf(CHINESE_DIGITS.charAt(c - '0')))
                .reduce("", String::concat);
    }

    /** 壹拾贰. */
    private static String legal(int value) {
        String counted = counted(value);
        if (counted.startsWith("十")) {
            counted = "一" + counted;
        }
        StringBuilder legal = new StringBuilder();
        for (char c : counted.toCharArray()) {
            int digit = c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
            int unit = "十百千".indexOf(c);
            legal.append(digit >= 0 ? LEGAL.charAt(digit) : unit >= 0 ? "拾佰仟".charAt(unit) : c);
        }
        return legal.toString();
    }

    private static String oneOf(String signs, int value) {
        return value >= 1 && value <= signs.length() ? String.valueOf(signs.charAt(value - 1)) : digits(value);
    }

    /** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
    private static String circled(int value) {
        if (value > 35 && value <= 50) {
            return Character.toString(0x32B1 + value - 36);
        }
        return value > 20 && value <= 35 ? Character.toString(0x3251 + value - 21) : enclosed(value, 20, 0x2460);
    }

    private static String enclosed(int value, int most, int first) {
        return value >= 1 && value <= most ? Character.toString(first + value - 1) : digits(value);
    }

    /** a to z, aa to zz. */
    private static String letters(int value, char first) {
        if (value < 1 || value > 26 * 30) {
            return digits(value);
        }
        return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String fullWidth(int value) {
        return digits(value)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '!' + '！')))
                .reduce("", String::concat);
    }

    private static String roman(int value) {
        if (value < 1 || value > MOST_ROMAN) {
            return digits(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return roman.toString();
    }

    private static String ordinal(int value) {
        int tens = value % 100;
        if (tens > 10 && tens < 14) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
