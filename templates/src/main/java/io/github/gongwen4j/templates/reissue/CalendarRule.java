package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the calendar of the new year says to the days of the old one: 29 February, working days that fall on a weekend now. */
final class CalendarRule implements Rule {
    private static final Pattern LEAP_DAY = Pattern.compile("(?<![0-9])2月29[日号]");

    @Override
    public void mark(Markup markup) {
        LEAP_DAY.matcher(markup.plain()).results().forEach(found -> leapDay(markup, found));
        if (markup.passage().role() == FieldRole.DATE) {
            dayOff(markup);
        }
    }

    /** The day of this month and day, figures or numerals, if there is one. */
    static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    year, Written.value(month).orElse(0), Written.value(day).orElse(0)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static void leapDay(Markup markup, MatchResult found) {
        if (!java.time.Year.isLeap(markup.setting().to())) {
            markup.note(
                    found.start(),
                    found.end(),
                    FlagRule.DAY,
                    markup.setting().to() + "年2月没有29日；请改日期",
                    "February " + markup.setting().to() + " has no 29th; change the date",
                    Optional.of("2月28日"));
        }
    }

    /** A date field that was a working day and falls on a weekend now. */
    private static void dayOff(Markup markup) {
        String text = markup.passage().text();
        Optional<LocalDate> old = exactDay(text);
        Optional<LocalDate> now = old.flatMap(day -> day(
                markup.setting().moved(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth())));
        if (!markup.edits().isEmpty()
                && old.filter(day -> !weekend(day)).isPresent()
                && now.filter(CalendarRule::weekend).isPresent()) {
            markup.note(
                    0,
                    text.length(),
                    FlagRule.DAY,
                    now.get() + "是星期" + Weekday.name(now.get().getDayOfWeek()) + "，原日期是工作日；请核对",
                    now.get() + " is a " + Weekday.english(now.get().getDayOfWeek())
                            + ", the old day was a working day; see whether it fits");
        }
    }

    /** The day these words name, if they name one exact day. */
    static Optional<LocalDate> exactDay(String words) {
        try {
            return FuzzyDate.parse(words).exactDay();
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
