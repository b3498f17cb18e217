package io.github.gongwen4j.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** A day of a month (3月18日). */
record MonthDay(int monthNumber, int day) implements Part {
    private static final int LEAP_YEAR = 2000;

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        try {
            return Optional.of(Days.one(LocalDate.of(year, monthNumber, day)));
        } catch (DateTimeException noSuchDayThatYear) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        Optional<Flaw> ofMonth = WholeMonth.flawOf(monthNumber);
        if (ofMonth.isPresent()) {
            return ofMonth;
        }
        YearMonth month = YearMonth.of(year.orElse(LEAP_YEAR), monthNumber);
        if (day >= 1 && day <= month.lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(chinese(month, year), english(month, year)));
    }

    private String chinese(YearMonth month, OptionalInt year) {
        if (day < 1) {
            return "日从1日起，没有" + day + "日";
        }
        String named = (year.isPresent() ? year.getAsInt() + "年" : "") + monthNumber + "月";
        return named + (year.isPresent() ? "只有" : "最多只有") + month.lengthOfMonth() + "天";
    }

    private String english(YearMonth month, OptionalInt year) {
        if (day < 1) {
            return "days are counted from 1, there is no day " + day;
        }
        String named = EnglishMonth.name(monthNumber) + (year.isPresent() ? " " + year.getAsInt() : "");
        return named + " has " + (year.isPresent() ? "" : "at most ") + month.lengthOfMonth() + " days";
    }

    @Override
    public Nature nature() {
        return Nature.DAY;
    }

    @Override
    public OptionalInt month() {
        return OptionalInt.of(monthNumber);
    }
}
