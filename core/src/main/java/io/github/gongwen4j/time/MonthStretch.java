package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** A stretch inside a month (2月底, 5月中旬). */
record MonthStretch(int monthNumber, Stretch stretch) implements Part {
    /** The words for a stretch of a month. */
    enum Stretch {
        START,
        MIDDLE,
        CLOSE,
        FIRST_TEN,
        SECOND_TEN,
        LAST_TEN,
        FIRST_AND_SECOND_TEN,
        SECOND_AND_LAST_TEN,
        FIRST_HALF,
        SECOND_HALF
    }

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        YearMonth month = YearMonth.of(year, monthNumber);
        int length = month.lengthOfMonth();
        return Optional.of(
                switch (stretch) {
                    case START -> days(month, 1, conventions.monthStartDays());
                    case MIDDLE -> days(month, conventions.monthMiddleFirst(), conventions.monthMiddleLast());
                    case CLOSE -> days(month, length - conventions.endDays() + 1, length);
                    case FIRST_TEN -> days(month, 1, 10);
                    case SECOND_TEN -> days(month, 11, 20);
                    case LAST_TEN -> days(month, 21, length);
                    case FIRST_AND_SECOND_TEN -> days(month, 1, 20);
                    case SECOND_AND_LAST_TEN -> days(month, 11, length);
                    case FIRST_HALF -> days(month, 1, 15);
                    case SECOND_HALF -> days(month, 16, length);
                });
    }

    private static Days days(YearMonth month, int first, int last) {
        LocalDate start = month.atDay(first);
        return new Days(start, month.atDay(last));
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        return WholeMonth.flawOf(monthNumber);
    }

    @Override
    public Nature nature() {
        return stretch == Stretch.CLOSE ? Nature.CLOSE : Nature.PERIOD;
    }

    @Override
    public OptionalInt month() {
        return OptionalInt.of(monthNumber);
    }
}
