package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the calendar of the new year says to the days of the old one: festivals, weekdays, 29 February, days off. */
final class CalendarRule implements Rule {
    private static final String DAY = "([0-9]{1,2})月([0-9]{1,2})日";
    private static final String MOVING = "(春节|除夕|元宵节?|清明节?|端午节?|七夕节?|中秋节?|重阳节?)";
    private static final Pattern NAMED_DAY = Pattern.compile(MOVING + "\\s*[（(](?:[0-9]{4}年)?" + DAY + "[）)]");
    private static final Pattern DAY_NAMED = Pattern.compile(DAY + "\\s*[（(](?:农历)?" + MOVING + "[）)]");
    private static final Pattern HOLIDAY = Pattern.compile("(?:" + MOVING.substring(1, MOVING.length() - 1)
            + "|元旦|劳动节|国庆节?)[^。；！？（(]{0,20}?(?:放假|调休|休假)[^。；！？]{0,16}?(" + DAY + ")");
    private static final String FIGURES = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern WEEKDAY = Pattern.compile("(?:(?:([0-9]{4}|[〇一二三四五六七八九]{4})年)?" + FIGURES + "月)?"
            + FIGURES + "[日号]\\s*[（(，,、]?\\s*((?:星期|周|礼拜)([一二三四五六日天]))(?![年期刊报到])");
    private static final Pattern MONTH = Pattern.compile(FIGURES + "月");
    private static final Pattern LEAP_DAY = Pattern.compile("(?<![0-9])2月29[日号]");
    private static final String WEEKDAYS = "一二三四五六日";

    @Override
    public void mark(Markup markup) {
        festivals(markup, NAMED_DAY, 1, 2);
        festivals(markup, DAY_NAMED, 3, 1);
        HOLIDAY.matcher(markup.plain()).results().forEach(found -> holiday(markup, found));
        WEEKDAY.matcher(markup.plain()).results().forEach(found -> weekday(markup, found));
        LEAP_DAY.matcher(markup.plain()).results().forEach(found -> leapDay(markup, found));
        if (markup.passage().role() == FieldRole.DATE) {
            dayOff(markup);
        }
    }

    private static void festivals(Markup markup, Pattern pattern, int name, int month) {
        Setting setting = markup.setting();
        pattern.matcher(markup.plain()).results().forEach(found -> {
            int start = found.start(month);
            int end = found.end(month + 1) + 1;
            LocalDate written = day(setting.from(), found.group(month), found.group(month + 1))
                    .orElse(LocalDate.MIN);
            Optional<LocalDate> old = festival(found.group(name), setting.from());
            Optional<LocalDate> now = festival(found.group(name), setting.to());
            if (old.filter(written::equals).isPresent() && now.isPresent()) {
                markup.edit(
                        start, end, monthAndDay(markup.passage().text(), start, end, now.get()), ChangeRule.FESTIVAL);
            } else {
                markup.note(
                        start,
                        end,
                        FlagRule.DAY,
                        "节日日期与" + setting.from() + "年历法不符或无法推算，未改动；请核对",
                        "this is not the day of the festival in " + setting.from() + ", or it cannot be told; it stays",
                        now.map(day -> monthAndDay(markup.passage().text(), start, end, day)));
            }
        });
    }

    /** Days off are set anew every year, also those around a festival that has its day. */
    private static void holiday(Markup markup, MatchResult found) {
        if (!markup.passage().review() && !markup.spoken(found.start(1), found.end(1))) {
            markup.note(
                    found.start(1),
                    found.end(1),
                    FlagRule.DAY,
                    "放假调休日期逐年不同，未改动；请按新一年的放假安排核对",
                    "days off differ from year to year; they stay: set those of the new year");
        }
    }

    private static String monthAndDay(String text, int start, int end, LocalDate day) {
        String before = text.substring(start, end);
        int month = before.indexOf('月');
        String monthFigures = before.substring(0, month);
        String dayFigures = before.substring(month + 1, before.length() - 1);
        return Written.like(monthFigures, day.getMonthValue()) + "月" + Written.like(dayFigures, day.getDayOfMonth())
                + before.substring(before.length() - 1);
    }

    private static Optional<LocalDate> festival(String name, int year) {
        return FuzzyDate.parse(name).resolve(year).flatMap(DateRange::start);
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, value(month), value(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int value(String figures) {
        return Written.value(figures).orElse(0);
    }

    private static void weekday(Markup markup, MatchResult found) {
        Setting setting = markup.setting();
        String plain = markup.plain();
        int old = found.group(1) == null ? setting.from() : value(found.group(1));
        boolean moves =
                found.group(1) == null ? !markup.passage().review() : markup.edited(found.start(1), found.end(1));
        Optional<String> month = found.group(2) == null
                ? last(MONTH, plain.substring(Tense.sentenceStart(plain, found.start()), found.start()))
                : Optional.of(found.group(2));
        if (month.isEmpty() || !moves) {
            return;
        }
        Optional<LocalDate> now = day(setting.moved(old), month.get(), found.group(3));
        String right = now.map(LocalDate::getDayOfWeek).map(CalendarRule::name).orElse("");
        String written = found.group(5).replace('天', '日');
        if (right.equals(written)) {
            return;
        }
        String shown = found.group(4).substring(0, found.group(4).length() - 1) + right;
        markup.note(
                found.start(4),
                found.end(4),
                FlagRule.WEEKDAY,
                now.map(day -> day + "是星期" + right + "，与所写星期不符；请改日期或改星期").orElse("新一年没有这一天；请改日期"),
                now.map(day -> day + " is a " + english(day.getDayOfWeek()) + "; change the date or the weekday")
                        .orElse("the new year has no such day; change the date"),
                now.map(day -> shown));
    }

    private static String name(DayOfWeek day) {
        return WEEKDAYS.substring(day.getValue() - 1, day.getValue());
    }

    private static String english(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<String> last(Pattern pattern, String text) {
        Optional<String> found = Optional.empty();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found = Optional.of(matcher.group(1));
        }
        return found;
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
                    now.get() + "是星期" + name(now.get().getDayOfWeek()) + "，原日期是工作日；请核对",
                    now.get() + " is a " + english(now.get().getDayOfWeek())
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
