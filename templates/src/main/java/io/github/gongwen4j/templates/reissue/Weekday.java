package io.github.gongwen4j.templates.reissue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Days of the week as people write them: 星期三, 周三, 礼拜三. */
final class Weekday {
    /** A weekday with its last character as a group of its own, which is not part of another word. */
    static final String PATTERN = "(?<![每隔逢])(?<weekday>(?:星期|周|礼拜)(?<last>[一二三四五六日天]))(?![年期刊报到末岁])";

    private static final String NAMES = "一二三四五六日";

    private Weekday() {}

    /** The last character of its name. */
    static String name(DayOfWeek day) {
        return NAMES.substring(day.getValue() - 1, day.getValue());
    }

    static String english(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether this last character is that of the day. */
    static boolean fits(String last, LocalDate day) {
        return name(day.getDayOfWeek()).equals(last.replace('天', '日'));
    }

    /** The weekday of this day, as another was written. */
    static String like(String written, LocalDate day) {
        return written.substring(0, written.length() - 1) + name(day.getDayOfWeek());
    }
}
