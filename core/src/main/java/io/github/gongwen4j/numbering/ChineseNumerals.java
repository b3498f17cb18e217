package io.github.gongwen4j.numbering;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese characters (汉字数字), in the counting form that headings and clauses use: 一, 十, 十一, 二十, 一百零一, 一百一十. */
public final class ChineseNumerals {
    private static final int LEAST = 1;
    private static final int MOST = 9999;
    private static final int MOST_DIGITS = 9;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final Pattern COUNTED =
            Pattern.compile("(?:(D)千)?零?(?:(D)百)?零?(?:(D?)(十))?零?(D)?".replace("D", "[一二三四五六七八九]"));

    private ChineseNumerals() {}

    /**
     * The number in counting form.
     *
     * @param n 1–9999
     * @throws IllegalArgumentException if it is out of range
     */
    public static String format(int n) {
        if (n < LEAST || n > MOST) {
            throw new IllegalArgumentException(
                    "汉字序号应在1到9999之间，实为" + n + " / A Chinese ordinal must be within 1 and 9999, not " + n);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int rest = n;
        for (int unit = 1000, place = 0; unit > 0; unit /= 10, place++) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            boolean bareTen = unit == 10 && digit == 1 && text.isEmpty();
            if (!bareTen) {
                text.append(DIGITS.charAt(digit));
            }
            if (unit > 1) {
                text.append(UNITS.charAt(place));
            }
        }
        return text.toString();
    }

    /**
     * The value of a number in counting form (二十一, 一百零一, also 一十一, 〇 for 零, 两 for 二, 廿) or digit by digit (二〇二六); empty for
     * anything else, including numbers above 9999 in counting form.
     */
    public static OptionalInt parse(String text) {
        String plain = plain(text);
        boolean counted = plain.chars().anyMatch(c -> UNITS.indexOf(c) >= 0);
        return counted ? counted(plain) : parseDigits(text);
    }

    private static OptionalInt counted(String plain) {
        Matcher match = COUNTED.matcher(plain);
        if (!match.matches() || plain.startsWith("零") || plain.endsWith("零")) {
            return OptionalInt.empty();
        }
        boolean bareTen = match.group(4) != null && match.group(3).isEmpty();
        int tens = bareTen ? 1 : digit(match.group(3));
        return OptionalInt.of(
                digit(match.group(1)) * 1000 + digit(match.group(2)) * 100 + tens * 10 + digit(match.group(5)));
    }

    private static int digit(String text) {
        return text == null || text.isEmpty() ? 0 : DIGITS.indexOf(text);
    }

    /**
     * The value of a number written digit by digit, as years are: 二〇二六, 二零二六. Leading zeros count for nothing.
     *
     * @return empty for anything else, and for more than nine digits
     */
    public static OptionalInt parseDigits(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < plain.length(); i++) {
            int digit = DIGITS.indexOf(plain.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static String plain(String text) {
        return text.replace('〇', '零')
                .replace('○', '零')
                .replace('两', '二')
                .replace('兩', '二')
                .replace("廿", "二十")
                .replace("卅", "三十");
    }
}
