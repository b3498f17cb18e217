package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** A quarter (第一季度, 一季度), or its close (一季度末). */
record Quarter(int number, boolean close) implements Part {
    private static final int LAST = 4;
    private static final int MONTHS = 3;

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        Days whole = Days.months(year, (number - 1) * MONTHS + 1, number * MONTHS);
        return Optional.of(close ? whole.close(conventions.endDays()) : whole);
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        if (number >= 1 && number <= LAST) {
            return Optional.empty();
        }
        return Optional.of(
                new Flaw("一年只有4个季度，没有第" + number + "季度", "a year has 4 quarters, there is no quarter " + number));
    }

    @Override
    public Nature nature() {
        return close ? Nature.CLOSE : Nature.PERIOD;
    }
}
