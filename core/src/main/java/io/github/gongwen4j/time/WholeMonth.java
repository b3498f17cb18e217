package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** A whole month (3月, 3月份, 元月). */
record WholeMonth(int monthNumber) implements Part {
    private static final int LAST = 12;

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        return Optional.of(Days.months(year, monthNumber, monthNumber));
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        return flawOf(monthNumber);
    }

    static Optional<Flaw> flawOf(int month) {
        if (month >= 1 && month <= LAST) {
            return Optional.empty();
        }
        return Optional.of(new Flaw("一年只有12个月，没有" + month + "月", "a year has 12 months, there is no month " + month));
    }

    @Override
    public OptionalInt month() {
        return OptionalInt.of(monthNumber);
    }
}
