package io.github.gongwen4j.time;

import java.time.Month;
import java.util.List;
import java.util.Objects;

/**
 * How fuzzy words are read as days (模糊时间的约定). No rule of the land fixes these, so each is a plain value that a user may change and a
 * report may {@linkplain #described() show}. {@link #DEFAULTS} gives every component its documented default.
 *
 * @param monthStartDays 月初 is the first so many days of the month, 1–28; default 5
 * @param monthMiddleFirst 月中 begins on this day of the month, 1–28; default 11
 * @param monthMiddleLast 月中 ends on this day of the month, 1–28; default 20
 * @param endDays 月底, 月末, 季末, 年底 are the last so many days of the month, quarter or year, 1–28; default 1, the last day
 * @param yearStartLast 年初 runs from January to the end of this month; default January
 * @param yearMiddleFirst 年中 begins with this month; default June
 * @param yearMiddleLast 年中 ends with this month; default July
 * @param beforeDay whether 3月18日前 holds the day itself; default {@link Limit#INCLUDED}, as a deadline is read
 * @param beforePeriod whether 3月前 holds the month (year, quarter, half, 旬) itself; default {@link Limit#EXCLUDED}
 * @param beforeFestival whether “七一”前 and “七一”前夕 hold the festival itself; default {@link Limit#EXCLUDED}: by 30 June
 * @param afterDay whether 3月18日后 holds the day itself; default {@link Limit#INCLUDED}
 * @param afterPeriod whether 3月后 holds the month itself; default {@link Limit#EXCLUDED}: from 1 April
 * @param afterFestival whether “七一”后 holds the festival itself; default {@link Limit#INCLUDED}: from 1 July
 * @param aroundDays 前后 and 左右 reach so many days to either side, 0–90; default 7
 */
public record DateConventions(
        int monthStartDays,
        int monthMiddleFirst,
        int monthMiddleLast,
        int endDays,
        Month yearStartLast,
        Month yearMiddleFirst,
        Month yearMiddleLast,
        Limit beforeDay,
        Limit beforePeriod,
        Limit beforeFestival,
        Limit afterDay,
        Limit afterPeriod,
        Limit afterFestival,
        int aroundDays) {
    private static final int SURE_DAYS = 28;
    private static final int MOST_AROUND = 90;

    /** Every convention at its default. */
    public static final DateConventions DEFAULTS = builder().build();

    public DateConventions {
        requireWithin("monthStartDays", monthStartDays, 1, SURE_DAYS);
        requireWithin("monthMiddleFirst", monthMiddleFirst, 1, SURE_DAYS);
        requireWithin("monthMiddleLast", monthMiddleLast, monthMiddleFirst, SURE_DAYS);
        requireWithin("endDays", endDays, 1, SURE_DAYS);
        requireWithin("aroundDays", aroundDays, 0, MOST_AROUND);
        Objects.requireNonNull(yearStartLast, "yearStartLast");
        requireWithin("yearMiddleLast", yearMiddleLast.getValue(), yearMiddleFirst.getValue(), 12);
        Objects.requireNonNull(beforeDay, "beforeDay");
        Objects.requireNonNull(beforePeriod, "beforePeriod");
        Objects.requireNonNull(beforeFestival, "beforeFestival");
        Objects.requireNonNull(afterDay, "afterDay");
        Objects.requireNonNull(afterPeriod, "afterPeriod");
        Objects.requireNonNull(afterFestival, "afterFestival");
    }

    /** A builder that holds the defaults. */
    public static DateConventionsBuilder builder() {
        return new DateConventionsBuilder();
    }

    /** A builder that holds these conventions. */
    public DateConventionsBuilder toBuilder() {
        return new DateConventionsBuilder(this);
    }

    /** The conventions in words, one a line, for a report: 底 = 最后1天 / the last 1 day(s). */
    public List<String> described() {
        return ConventionWords.of(this);
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + "应在" + least + "到" + most + "之间，实为" + value + " / " + name
                    + " must be within " + least + " and " + most + ", not " + value);
        }
    }
}
