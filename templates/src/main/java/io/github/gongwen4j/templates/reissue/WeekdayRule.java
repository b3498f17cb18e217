package io.github.gongwen4j.templates.reissue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weekdays beside a date that moves: in the brackets behind it, behind a stretch of days, in a cell of the same row. */
final class WeekdayRule implements Rule {
    private static final String FIGURES = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
    private static final String YEAR = "(?<year>[0-9]{4}|[〇一二三四五六七八九]{4})";
    private static final String DAY = "(?:(?:" + YEAR + "年)?(?<month>" + FIGURES + ")月)?(?<day>" + FIGURES + ")[日号]";
    private static final String NUMERIC = YEAR + "(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})";
    private static final String TO = "\\s*(?:至|到|[-—–－~～]{1,2})\\s*";
    private static final String BESIDE = "(?:\\s*[（(][^（()）。；]{0,14}?|\\s*[，,、]?\\s*)[上下本这]?";
    private static final Pattern AFTER_DAY = Pattern.compile(DAY + BESIDE + Weekday.PATTERN);
    private static final Pattern AFTER_NUMERIC = Pattern.compile(NUMERIC + BESIDE + Weekday.PATTERN);
    private static final Pattern FIRST_OF_STRETCH =
            Pattern.compile(DAY.replace("[日号]", "[日号]?") + TO + "(?:(?:" + FIGURES + ")月)?(?:" + FIGURES
                    + ")[日号]\\s*[（(]" + Weekday.PATTERN + "(?=" + TO + "(?:星期|周|礼拜)?[一二三四五六日天]\\s*[）)])");
    private static final Pattern LAST_OF_STRETCH = Pattern.compile(
            DAY + "\\s*[（(](?:星期|周|礼拜)[一二三四五六日天]" + TO + "(?<weekday>(?:星期|周|礼拜)(?<last>[一二三四五六日天]))(?=[）)])");
    private static final Pattern MONTH = Pattern.compile("(" + FIGURES + ")月");
    private static final Pattern ALONE = Pattern.compile("(?:星期|周|礼拜)(?<last>[一二三四五六日天])");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY);
    private static final Pattern NUMERIC_ALONE = Pattern.compile(NUMERIC);

    @Override
    public void mark(Markup markup) {
        each(markup, FIRST_OF_STRETCH);
        each(markup, LAST_OF_STRETCH);
        each(markup, AFTER_DAY);
        each(markup, AFTER_NUMERIC);
        cell(markup);
    }

    private static void each(Markup markup, Pattern pattern) {
        Matcher found = pattern.matcher(markup.plain());
        while (found.find()) {
            int start = found.start("weekday");
            boolean told = markup.noted(start, found.end("weekday"), FlagRule.WEEKDAY)
                    || markup.noted(start, found.end("weekday"), FlagRule.DAY);
            Optional<String> month = told ? Optional.empty() : month(markup, found);
            if (month.isPresent() && !beginsAStretch(markup, found)) {
                year(markup, found, month.get())
                        .ifPresent(year -> compare(
                                markup,
                                new Word(start, found.end("weekday"), found.group("weekday"), found.group("last")),
                                CalendarRule.day(markup.setting().moved(year), month.get(), found.group("day"))));
            }
        }
    }

    /** A weekday and where it stands. */
    private record Word(int start, int end, String words, String last) {}

    /** 3月18日至20日（星期三至星期五）: the first weekday is not that of the last day, which stands beside it. */
    private static boolean beginsAStretch(Markup markup, Matcher found) {
        return found.pattern() == AFTER_DAY
                && markup.after(found.end()).matches("(?s)" + TO + "(?:星期|周|礼拜)?[一二三四五六日天][）)].*");
    }

    private static Optional<String> month(Markup markup, Matcher found) {
        if (found.group("month") != null) {
            return Optional.of(found.group("month"));
        }
        String plain = markup.plain();
        Matcher before = MONTH.matcher(plain).region(Tense.sentenceStart(plain, found.start()), found.start());
        Optional<String> last = Optional.empty();
        while (before.find()) {
            last = Optional.of(before.group(1));
        }
        return last;
    }

    /** The year the date is of; empty if it stays where it is. */
    private static Optional<Integer> year(Markup markup, Matcher found, String month) {
        if (found.group("year") != null) {
            boolean moves = markup.edited(found.start("year"), found.end("year"));
            return moves ? Optional.of(value(found.group("year"))) : Optional.empty();
        }
        Optional<YearMention> said = said(markup, found.start());
        if (said.isPresent()) {
            YearMention.Part year = said.get().year();
            return markup.edited(year.start(), year.end()) ? Optional.of(year.value()) : Optional.empty();
        }
        return markup.passage().review()
                ? Optional.empty()
                : Optional.of(fitting(markup.setting(), month, found.group("day"), found.group("last")));
    }

    /** The date of the same sentence that tells its year. */
    private static Optional<YearMention> said(Markup markup, int at) {
        int sentence = Tense.sentenceStart(markup.plain(), at);
        return markup.years().stream()
                .filter(mention -> mention.start() >= sentence && mention.end() <= at)
                .filter(mention -> mention.kind() == YearMention.Kind.NUMERIC
                        || MONTH.matcher(markup.after(mention.end())).lookingAt())
                .filter(mention ->
                        markup.quotation(mention.start(), mention.end()).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** The year in which the day has this weekday: the document's own, the new one, where somebody was ahead, or one beside it. */
    private static int fitting(Setting setting, String month, String day, String weekday) {
        int from = setting.from();
        boolean ahead = !setting.own().intoNext() && fits(setting.to(), month, day, weekday);
        return IntStream.of(from, from + 1, from - 1)
                .filter(year -> !ahead && fits(year, month, day, weekday))
                .findFirst()
                .orElse(from);
    }

    private static boolean fits(int year, String month, String day, String weekday) {
        return CalendarRule.day(year, month, day)
                .filter(found -> Weekday.fits(weekday, found))
                .isPresent();
    }

    private static int value(String figures) {
        return Written.value(figures).orElse(0);
    }

    /** A cell that holds nothing but a weekday, with its date elsewhere in the row. */
    private static void cell(Markup markup) {
        Matcher alone = ALONE.matcher(markup.plain());
        Tables tables = markup.setting().tables();
        Optional<TableCell> cell = tables.cell(markup.passage());
        if (!alone.matches() || cell.isEmpty() || tables.ofSeries(cell.get())) {
            return;
        }
        Word written = new Word(0, markup.plain().length(), markup.plain(), alone.group("last"));
        tables.row(cell.get()).stream()
                .flatMap(other -> date(other.words()).stream())
                .findFirst()
                .ifPresent(date -> cell(markup, written, date));
    }

    private static void cell(Markup markup, Word written, Matcher date) {
        int from = markup.setting().from();
        OptionalInt told = date.group("year") == null ? OptionalInt.empty() : OptionalInt.of(value(date.group("year")));
        int year =
                told.orElseGet(() -> fitting(markup.setting(), date.group("month"), date.group("day"), written.last()));
        if (Math.abs(year - from) <= 1) {
            compare(
                    markup,
                    written,
                    CalendarRule.day(markup.setting().moved(year), date.group("month"), date.group("day")));
        }
    }

    private static Optional<Matcher> date(String words) {
        Matcher day = DAY_ALONE.matcher(words.strip());
        if (day.matches() && day.group("month") != null) {
            return Optional.of(day);
        }
        Matcher numeric = NUMERIC_ALONE.matcher(words.strip());
        return numeric.matches() ? Optional.of(numeric) : Optional.empty();
    }

    private static void compare(Markup markup, Word written, Optional<LocalDate> now) {
        if (now.filter(day -> Weekday.fits(written.last(), day)).isPresent()) {
            return;
        }
        markup.note(
                written.start(),
                written.end(),
                FlagRule.WEEKDAY,
                now.map(day -> day + "是星期" + Weekday.name(day.getDayOfWeek()) + "，与所写星期不符；请改日期或改星期")
                        .orElse("新一年没有这一天；请改日期"),
                now.map(day -> day + " is a " + Weekday.english(day.getDayOfWeek())
                                + "; change the date or the weekday")
                        .orElse("the new year has no such day; change the date"),
                now.map(day -> Weekday.like(written.words(), day)));
    }
}
