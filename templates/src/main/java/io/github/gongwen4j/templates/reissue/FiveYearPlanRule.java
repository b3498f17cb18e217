package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of five-year plans (十五五, 第十五个五年规划) and what is said of a year's place in one (开局之年). */
final class FiveYearPlanRule implements Rule {
    private static final String ORDINAL = "十[一二三四五六七八九]";
    private static final Pattern NAME = Pattern.compile(
            "(?<![一二三四五六七八九十百第千])(" + ORDINAL + ")五(?![一二三四五六七八九十百千万〇零年个月日届次条章号])" + "|第(" + ORDINAL + ")个五年(?:规划|计划)");
    private static final Pattern PLACE = Pattern.compile(
            "(?:开局|收官|起步|攻坚|决胜|承上启下|承前启后|打基础|攻坚期|冲刺|关键)[^，。；]{0,8}之年|开局起步|(?:关键|重要|起始|最后)(?:的)?一年|第[一二三四五]年");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int TENTH_BEGAN = 2001;
    private static final int YEARS = 5;

    @Override
    public void mark(Markup markup) {
        Matcher names = NAME.matcher(markup.plain());
        names.results().forEach(found -> name(markup, found));
        PLACE.matcher(markup.plain()).results().forEach(found -> place(markup, found));
    }

    private static void name(Markup markup, MatchResult found) {
        String ordinal = found.group(1) == null ? found.group(2) : found.group(1);
        int number = 10 + DIGITS.indexOf(ordinal.charAt(1)) + 1;
        int year = markup.setting().to();
        int current = planOf(year);
        boolean fits = number == current;
        Optional<String> suggestion = fits || current < 11 || current > 19
                ? Optional.empty()
                : Optional.of(markup.plain()
                        .substring(found.start(), found.end())
                        .replace(ordinal, "十" + DIGITS.charAt(current - 11)));
        markup.note(
                found.start(),
                found.end(),
                FlagRule.FIVE_YEAR_PLAN,
                fits ? year + "年在这个五年规划期内；请核对提法是否仍然适用" : year + "年不在这个五年规划期内；请核对",
                fits
                        ? year + " is within this five-year plan; see whether what is said still holds"
                        : year + " is not within this five-year plan; see what should stand here",
                suggestion);
    }

    private static int planOf(int year) {
        return 10 + Math.floorDiv(year - TENTH_BEGAN, YEARS);
    }

    private static void place(Markup markup, MatchResult found) {
        int year = markup.setting().to();
        int place = Math.floorMod(year - TENTH_BEGAN, YEARS) + 1;
        markup.note(
                found.start(),
                found.end(),
                FlagRule.FIVE_YEAR_PLAN,
                year + "年是五年规划期的第" + DIGITS.charAt(place - 1) + "年；请核对对该年的定位",
                year + " is year " + place + " of its five-year plan; see whether this is still said rightly");
    }
}
