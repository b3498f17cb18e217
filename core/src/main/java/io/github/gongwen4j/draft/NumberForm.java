package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of writing numbers, with the slips that drafts have: half-width marks, blanks, full-width digits.
 *
 * @param family the numbers it makes a list with
 * @param scheme the scheme of documents it is; empty where they have none
 * @param pattern how it is written; its first group is the numeral
 * @param doubtful whether what looks so may be mere words
 */
record NumberForm(Family family, Optional<Scheme> scheme, Pattern pattern, boolean doubtful) {
    private static final String HAN = "[一二三四五六七八九十百零〇]{1,5}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String HAN_OR_DIGITS = "(" + HAN + "|" + DIGITS + ")";
    /** Behind 第一章: a blank or the heading itself, but no word that makes it part of a sentence. */
    private static final String OF_LAW = "(?![的之第和及至、，,。）)》”])[\\s　：:]*(?=.)";

    /** A number that runs on as a list of numbers (一、二、三等奖) is none. */
    static final NumberForm CHINESE = sure(Scheme.CHINESE, "(" + HAN + ")\\s?[、．.](?!" + HAN + "[、等])");

    static final NumberForm HALF_BRACKET = sure(Scheme.ARABIC_IN_BRACKETS, "(" + DIGITS + ")[）)]");

    /** What may stand at the beginning of a paragraph and in the midst of one. */
    static final List<NumberForm> ANYWHERE = List.of(
            sure(Scheme.PART, "第(" + HAN + ")篇[：:\\s　]"),
            sure(Scheme.STEP, "第(" + HAN + ")步[：:，,、]"),
            doubtful(Scheme.ORDINAL, "第(" + HAN + ")[，,、：:]"),
            sure(Scheme.CHINESE_IN_BRACKETS, "[（(]\\s?(" + HAN + ")\\s?[）)][、.．]?"),
            sure(Scheme.ARABIC_IN_BRACKETS, "[（(]\\s?(" + DIGITS + ")\\s?[）)][、.．]?"),
            doubtful(Scheme.FIRST_IS, "(" + HAN + ")是"),
            doubtful(Scheme.FIRST_MUST, "(" + HAN + ")要(?![素点點領领件])"),
            sure(Scheme.ARABIC_WITH_COMMA, "(" + DIGITS + ")\\s?、"),
            sure(Scheme.ARABIC, "(" + DIGITS + ")\\s?[.．](?![0-9０-９])"),
            // 1.9月30日前: a number, and then a date.
            doubtful(Scheme.ARABIC, "([0-9]{1,2})[.．](?=[0-9]{1,2}月|(?:19|20)[0-9]{2}年)"));

    /** What makes a number only at the beginning of a paragraph. */
    static final List<NumberForm> AT_THE_BEGINNING = List.of(
            of(Family.DIVISION, "第" + HAN_OR_DIGITS + "(?:编|編|部分)" + OF_LAW),
            of(Family.CHAPTER, "第" + HAN_OR_DIGITS + "章" + OF_LAW),
            of(Family.SECTION, "第" + HAN_OR_DIGITS + "[节節]" + OF_LAW),
            of(Family.ARTICLE, "第" + HAN_OR_DIGITS + "[条條]" + OF_LAW),
            doubtful(Scheme.ARABIC_WITH_COMMA, "(" + DIGITS + ")[,，](?![0-9０-９])"),
            of(Family.LATIN, "([A-ZＡ-Ｚ])[.．、](?=\\p{IsHan})"));

    private static NumberForm sure(Scheme scheme, String pattern) {
        return new NumberForm(Family.of(scheme), Optional.of(scheme), Pattern.compile(pattern), false);
    }

    private static NumberForm doubtful(Scheme scheme, String pattern) {
        return new NumberForm(Family.of(scheme), Optional.of(scheme), Pattern.compile(pattern), true);
    }

    private static NumberForm of(Family family, String pattern) {
        return new NumberForm(family, Optional.empty(), Pattern.compile(pattern), true);
    }
}
