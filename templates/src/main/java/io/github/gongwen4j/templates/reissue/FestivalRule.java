package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Festivals that move against the calendar, with their day beside them: 春节（2月17日）, 6月19日（端午节）. */
final class FestivalRule implements Rule {
    /** The names of the festivals that move. */
    static final String MOVING = "春节|除夕|元宵节?|清明节?|端午节?|七夕节?|中秋节?|重阳节?";

    private static final String NAME = "(?<name>" + MOVING + ")";
    private static final String DAY = "(?:(?<year>[0-9]{4})年)?(?<date>(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日)";
    private static final Pattern NAMED_DAY = Pattern.compile(NAME + "(?:当[天日])?\\s*[（(]" + DAY + "[）)]");
    private static final Pattern DAY_NAMED =
            Pattern.compile(DAY + "\\s*(?:[（(](?:农历)?" + NAME + "[）)]|" + NAME.replace("name", "plain") + ")");

    @Override
    public void mark(Markup markup) {
        each(markup, NAMED_DAY);
        each(markup, DAY_NAMED);
    }

    private static void each(Markup markup, Pattern pattern) {
        Matcher found = pattern.matcher(markup.plain());
        while (found.find()) {
            String name =
                    pattern == DAY_NAMED && found.group("name") == null ? found.group("plain") : found.group("name");
            boolean stays = found.group("year") != null && !markup.edited(found.start("year"), found.end("year"));
            if (!stays && !markup.spoken(found.start("date"), found.end("date") - 1)) {
                festival(markup, found, name);
            }
        }
    }

    private static void festival(Markup markup, Matcher found, String name) {
        Setting setting = markup.setting();
        int start = found.start("date");
        int end = found.end("date");
        Optional<Integer> told = Optional.ofNullable(found.group("year")).map(Integer::valueOf);
        Optional<Integer> year = told.map(Stream::of)
                .orElseGet(() -> Stream.of(setting.from(), setting.from() + 1))
                .filter(base -> day(name, base).isPresent()
                        && day(name, base).equals(CalendarRule.day(base, found.group("month"), found.group("day"))))
                .findFirst();
        Optional<LocalDate> now = day(name, setting.moved(year.or(() -> told).orElse(setting.from())));
        if (year.isPresent() && now.isPresent()) {
            markup.edit(start, end, monthAndDay(markup.passage().text(), start, end, now.get()), ChangeRule.FESTIVAL);
            return;
        }
        if (found.pattern() == DAY_NAMED && found.group("plain") != null) {
            return;
        }
        int old = told.orElse(setting.from());
        markup.note(
                start,
                end,
                FlagRule.DAY,
                "节日日期与" + old + "年历法不符或无法推算，未改动；请核对",
                "this is not the day of the festival in " + old + ", or it cannot be told; it stays",
                now.map(day -> monthAndDay(markup.passage().text(), start, end, day)));
    }

    private static String monthAndDay(String text, int start, int end, LocalDate day) {
        String before = text.substring(start, end);
        int month = before.indexOf('月');
        String monthFigures = before.substring(0, month);
        String dayFigures = before.substring(month + 1, before.length() - 1);
        return Written.like(monthFigures, day.getMonthValue()) + "月" + Written.like(dayFigures, day.getDayOfMonth())
                + before.substring(before.length() - 1);
    }

    private static Optional<LocalDate> day(String name, int year) {
        return FuzzyDate.parse(name).resolve(year).flatMap(DateRange::start);
    }
}
