package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in figures only, as data files write them: 2026-03-18, 2026-03, 2026/3/18, 2026.3.18. */
final class NumericDate {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?|([./])(\\d{1,2})\\4(\\d{1,2}))(?![0-9年月日号季x_])");

    private NumericDate() {}

    static Optional<Moment> read(Cursor cursor) {
        Optional<Moment> moment = cursor.take(FORM).map(NumericDate::moment);
        moment.filter(read -> read.part() instanceof MonthDay).ifPresent(day -> DayDetail.skip(cursor));
        return moment;
    }

    private static Moment moment(MatchResult match) {
        String month = match.group(2) != null ? match.group(2) : match.group(5);
        String day = match.group(2) != null ? match.group(3) : match.group(6);
        YearRef year = new YearRef.Written(Integer.parseInt(match.group(1)));
        int monthNumber = Integer.parseInt(month);
        return new Moment(
                year, day == null ? new WholeMonth(monthNumber) : new MonthDay(monthNumber, Integer.parseInt(day)));
    }

    /** The words a document prints for text that is nothing but a numeric date; empty for any other text. */
    static Optional<String> printed(String words) {
        MatchResult match = FORM.matcher(words.strip()).results().findFirst().orElse(null);
        if (match == null || !match.group().equals(words.strip())) {
            return Optional.empty();
        }
        Moment moment = moment(match);
        int year = moment.year().written().orElseThrow();
        return moment.part() instanceof MonthDay day
                ? Optional.of(printed(LocalDate.of(year, day.monthNumber(), day.day())))
                : Optional.of(printed(YearMonth.of(year, moment.part().month().orElseThrow())));
    }

    /** 2026年3月18日: Arabic digits, no padding, as clause 7.3.5.4 has it. */
    static String printed(LocalDate day) {
        return printed(YearMonth.from(day)) + day.getDayOfMonth() + "日";
    }

    /** 2026年3月. */
    static String printed(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
