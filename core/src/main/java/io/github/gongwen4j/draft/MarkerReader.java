package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.ChineseNumerals;
import io.github.gongwen4j.numbering.CircledNumbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Reads the number at a place of a text, in any of the forms that drafts have. */
final class MarkerReader {
    private static final String NUMERALS = "一二三四五六七八九十百零〇0123456789０１２３４５６７８９";
    private static final String BEHIND_NUMERALS = "、．.)）";
    private static final String BEHIND_ORDINALS = "步篇，,、：:";
    private static final int MOST_NUMERALS = 5;
    private static final int LONGEST = 12;
    private static final char FIRST_CIRCLED = '\u2460';
    private static final char LAST_CIRCLED = '\u32BF';
    private static final String BRACKETED_HAN = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String BRACKETED_DIGITS = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";

    private MarkerReader() {}

    /**
     * Whether a number may begin at a place: a cheap look, before the dear reading.
     *
     * @param amidWords whether words stand right before it, where 一是 and 第一 begin nothing
     */
    static boolean mayBegin(String text, int at, boolean amidWords) {
        char c = text.charAt(at);
        if (c == '第') {
            return !amidWords && endsNumerals(text, at + 1, BEHIND_ORDINALS);
        }
        if (c == '（' || c == '(') {
            return endsNumerals(text, afterBlank(text, at + 1), "）)");
        }
        return NUMERALS.indexOf(c) >= 0
                ? endsNumerals(text, at, amidWords ? BEHIND_NUMERALS : BEHIND_NUMERALS + "是要")
                : isOneCharacter(c);
    }

    /** Whether numerals stand at a place, and then one of these characters. */
    private static boolean endsNumerals(String text, int at, String ends) {
        int i = at;
        while (i < text.length() && i < at + MOST_NUMERALS && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int end = afterBlank(text, i);
        return i > at && end < text.length() && ends.indexOf(text.charAt(end)) >= 0;
    }

    private static int afterBlank(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at)) ? at + 1 : at;
    }

    /** Whether this character is a number by itself, as ①. */
    private static boolean isOneCharacter(char c) {
        return c >= FIRST_CIRCLED
                && c <= LAST_CIRCLED
                && oneCharacter(Character.toString(c), 0).isPresent();
    }

    /** The number a paragraph begins with. */
    static Optional<MarkerAt> atStart(String text) {
        return read(NumberForm.CHINESE, text, 0)
                .or(() -> at(text, 0))
                .or(() -> read(NumberForm.HALF_BRACKET, text, 0))
                .or(() -> first(NumberForm.AT_THE_BEGINNING, text, 0));
    }

    /** The number at a place in a paragraph; 第一篇 stands only at the beginning of one. */
    static Optional<MarkerAt> inside(String text, int at) {
        return read(NumberForm.CHINESE, text, at)
                .or(() -> at(text, at))
                .or(() -> read(NumberForm.HALF_BRACKET, text, at))
                .filter(marker -> marker.family() != Family.PART);
    }

    private static Optional<MarkerAt> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return oneCharacter(text, at).or(() -> first(NumberForm.ANYWHERE, text, at));
    }

    private static Optional<MarkerAt> first(List<NumberForm> forms, String text, int at) {
        return forms.stream().flatMap(form -> read(form, text, at).stream()).findFirst();
    }

    private static Optional<MarkerAt> read(NumberForm form, String text, int at) {
        Matcher matcher = form.pattern().matcher(text);
        matcher.region(at, Math.min(text.length(), at + LONGEST)).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        OptionalInt value = value(matcher.group(1));
        return value.isPresent() && value.getAsInt() > 0
                ? Optional.of(new MarkerAt(
                        form.family(), form.scheme(), value.getAsInt(), at, matcher.end(), form.doubtful()))
                : Optional.empty();
    }

    private static OptionalInt value(String numeral) {
        char first = numeral.charAt(0);
        if (Character.isDigit(first)) {
            return OptionalInt.of(digits(numeral));
        }
        return Character.isUpperCase(first)
                ? OptionalInt.of(Character.getNumericValue(first) - Character.getNumericValue('A') + 1)
                : ChineseNumerals.parse(numeral);
    }

    /** The value of digits of either width. */
    static int digits(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }

    private static Optional<MarkerAt> oneCharacter(String text, int at) {
        String character = text.substring(at, at + 1);
        OptionalInt circled = CircledNumbers.parse(character);
        if (circled.isPresent()) {
            return Optional.of(new MarkerAt(Scheme.CIRCLED, circled.getAsInt(), at, at + 1, false));
        }
        int han = BRACKETED_HAN.indexOf(character);
        if (han >= 0) {
            return Optional.of(new MarkerAt(Scheme.CHINESE_IN_BRACKETS, han + 1, at, at + 1, false));
        }
        int digit = BRACKETED_DIGITS.indexOf(character);
        return digit >= 0
                ? Optional.of(new MarkerAt(Scheme.ARABIC_IN_BRACKETS, digit + 1, at, at + 1, false))
                : Optional.empty();
    }
}
