package io.github.gongwen4j.time;

import java.util.List;
import java.util.Locale;

/** Puts conventions into words for a report. */
final class ConventionWords {
    private ConventionWords() {}

    static List<String> of(DateConventions c) {
        return List.of(
                words("月初 = 1–%1$d日 / 月初 is days 1–%1$d", c.monthStartDays()),
                words("月中 = %1$d–%2$d日 / 月中 is days %1$d–%2$d", c.monthMiddleFirst(), c.monthMiddleLast()),
                "上旬 = 1–10日，中旬 = 11–20日，下旬 = 21日至月底 / 旬 are days 1–10, 11–20, 21 to the last",
                words("底、末 = 最后%1$d天 / 底 and 末 are the last %1$d day(s)", c.endDays()),
                words("年初 = 1–%1$d月 / 年初 is months 1–%1$d", c.yearStartLast().getValue()),
                words(
                        "年中 = %1$d–%2$d月 / 年中 is months %1$d–%2$d",
                        c.yearMiddleFirst().getValue(), c.yearMiddleLast().getValue()),
                limits("前", c.beforeDay(), c.beforePeriod(), c.beforeFestival()),
                limits("后", c.afterDay(), c.afterPeriod(), c.afterFestival()),
                words("前后、左右 = 前后各%1$d天 / 前后 and 左右 reach %1$d day(s) either side", c.aroundDays()));
    }

    private static String limits(String word, Limit day, Limit period, Limit festival) {
        return words(
                "%1$s：日%2$s当日，月、季、年%3$s本期，节日%4$s当日 / %1$s with a day: %5$s, a period: %6$s, a festival: %7$s",
                word,
                chinese(day),
                chinese(period),
                chinese(festival),
                english(day),
                english(period),
                english(festival));
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String chinese(Limit limit) {
        return limit == Limit.INCLUDED ? "含" : "不含";
    }

    private static String english(Limit limit) {
        return limit == Limit.INCLUDED ? "included" : "excluded";
    }
}
