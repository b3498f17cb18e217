package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.ChineseNumerals;
import io.github.gongwen4j.numbering.CircledNumbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number at a place of a text, in any of the schemes and with the slips that drafts have: half-width marks, blanks, full-width digits. */
final class MarkerReader {
    private static final String HAN = "[一二三四五六七八九十百零〇]{1,5}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String FIRSTS = "一二三四五六七八九十百0123456789０１２３４５６７８９（(第⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final int LONGEST = 12;
    private static final char FIRST_CIRCLED = '\u2460';
    private static final char LAST_CIRCLED = '\u32BF';

    private static final List<Form> FORMS = List.of(
            form(Scheme.PART, "第(" + HAN + ")篇[：:\\s　]"),
            form(Scheme.STEP, "第(" + HAN + ")步[：:，,、]"),
            form(Scheme.ORDINAL, "第(" + HAN + ")[，,、：:]"),
            form(Scheme.CHINESE_IN_BRACKETS, "[（(]\\s?(" + HAN + ")\\s?[）)][、.．]?"),
            form(Scheme.ARABIC_IN_BRACKETS, "[（(]\\s?(" + DIGITS + ")\\s?[）)][、.．]?"),
            form(Scheme.FIRST_IS, "(" + HAN + ")是"),
            form(Scheme.FIRST_MUST, "(" + HAN + ")要(?![素点點领領件])"),
            form(Scheme.ARABIC_WITH_COMMA, "(" + DIGITS + ")\\s?、"),
            form(Scheme.ARABIC, "(" + DIGITS + ")\\s?[.．](?![0-9０-９])"));
    /** A number that runs on as a list of numbers (一、二、三等奖) is none. */
    private static final Form CHINESE = form(Scheme.CHINESE, "(" + HAN + ")\\s?[、．.](?!" + HAN + "[、等])");

    private static final Form HALF_BRACKETS = form(Scheme.ARABIC_IN_BRACKETS, "(" + DIGITS + ")[）)]");
    private static final String BRACKETED_HAN = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String BRACKETED_DIGITS = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽";

    private MarkerReader() {}

    private record Form(Scheme scheme, Pattern pattern) {}

    private static Form form(Scheme scheme, String pattern) {
        return new Form(scheme, Pattern.compile(pattern));
    }

    /** Whether a number may begin with this character. */
    static boolean mayBegin(char c) {
        return FIRSTS.indexOf(c) >= 0 || isOneCharacter(c);
    }

    /** Whether this character is a number by itself, as ①. */
    static boolean isOneCharacter(char c) {
        return c >= FIRST_CIRCLED
                && c <= LAST_CIRCLED
                && oneCharacter(Character.toString(c), 0).isPresent();
    }

    /** The number a paragraph begins with. */
    static Optional<MarkerAt> atStart(String text) {
        return read(CHINESE, text, 0).or(() -> at(text, 0)).or(() -> read(HALF_BRACKETS, text, 0));
    }

    /** The number at a place in a paragraph; 一、 and 第一篇 stand only at the beginning of one. */
    static Optional<MarkerAt> inside(String text, int at) {
        return at(text, at).filter(marker -> marker.scheme() != Scheme.PART);
    }

    private static Optional<MarkerAt> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        Optional<MarkerAt> one = oneCharacter(text, at);
        if (one.isPresent() || FIRSTS.indexOf(text.charAt(at)) < 0) {
            return one;
        }
        return FORMS.stream().flatMap(form -> read(form, text, at).stream()).findFirst();
    }

    private static Optional<MarkerAt> read(Form form, String text, int at) {
        Matcher matcher = form.pattern().matcher(text);
        matcher.region(at, Math.min(text.length(), at + LONGEST)).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        OptionalInt value = value(matcher.group(1));
        return value.isPresent() && value.getAsInt() > 0
                ? Optional.of(new MarkerAt(form.scheme(), value.getAsInt(), at, matcher.end()))
                : Optional.empty();
    }

    private static OptionalInt value(String digits) {
        if (!Character.isDigit(digits.charAt(0))) {
            return ChineseNumerals.parse(digits);
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return OptionalInt.of(value);
    }

    private static Optional<MarkerAt> oneCharacter(String text, int at) {
        String character = text.substring(at, at + 1);
        OptionalInt circled = CircledNumbers.parse(character);
        if (circled.isPresent()) {
            return Optional.of(new MarkerAt(Scheme.CIRCLED, circled.getAsInt(), at, at + 1));
        }
        int han = BRACKETED_HAN.indexOf(character);
        if (han >= 0) {
            return Optional.of(new MarkerAt(Scheme.CHINESE_IN_BRACKETS, han + 1, at, at + 1));
        }
        int digit = BRACKETED_DIGITS.indexOf(character);
        return digit >= 0
                ? Optional.of(new MarkerAt(Scheme.ARABIC_IN_BRACKETS, digit + 1, at, at + 1))
                : Optional.empty();
    }
}
