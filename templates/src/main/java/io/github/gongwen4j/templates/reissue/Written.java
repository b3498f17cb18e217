package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.numbering.ChineseNumerals;
import java.util.OptionalInt;

/** Numbers as somebody wrote them: 2026, ２０２６, 二〇二六, 一百零五; and another number in the same manner. */
final class Written {
    private static final String ZEROS = "〇○零OＯ";
    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private static final String WIDE_MARKS = "－／．";
    private static final String MARKS = "-/.";

    private Written() {}

    /** The text with half-width figures, half-width marks between them, and one zero; every char keeps its place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) (c - '０' + '0'));
            } else if (WIDE_MARKS.indexOf(c) >= 0 && i > 0 && Character.isDigit(plain.charAt(i - 1))) {
                plain.setCharAt(i, MARKS.charAt(WIDE_MARKS.indexOf(c)));
            } else if (ZEROS.indexOf(c) >= 0 && i > 0 && HAN_DIGITS.indexOf(plain.charAt(i - 1)) >= 0) {
                plain.setCharAt(i, '〇');
            }
        }
        return plain.toString();
    }

    /** The value of figures or of a Chinese numeral. */
    static OptionalInt value(String words) {
        String plain = plain(words);
        if (plain.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        return ChineseNumerals.parse(plain);
    }

    /** The number written as the model was: same figures, same zero, same way of counting. Years are written digit by digit. */
    static String like(String model, int number) {
        String plain = plain(model);
        if (plain.matches("[0-9]+")) {
            return figures(model, plain, number);
        }
        boolean digitByDigit = plain.length() > 1 && plain.chars().allMatch(c -> HAN_DIGITS.indexOf(c) >= 0);
        return digitByDigit ? hanDigits(model, number) : ChineseNumerals.format(number);
    }

    private static String figures(String model, String plain, int number) {
        String digits = Integer.toString(number);
        String padded = "0".repeat(Math.max(0, plain.startsWith("0") ? plain.length() - digits.length() : 0)) + digits;
        boolean fullWidth = model.charAt(0) >= '０';
        return fullWidth ? shifted(padded) : padded;
    }

    private static String shifted(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String hanDigits(String model, int number) {
        char zero = (char)
                model.chars().filter(c -> ZEROS.indexOf(c) >= 0).findFirst().orElse('〇');
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(c == '0' ? zero : HAN_DIGITS.charAt(c - '0')));
        return text.toString();
    }
}
