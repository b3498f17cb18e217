package io.github.gongwen4j.time;

import java.util.Optional;

/** A stretch of a year (2026年, 上半年, 年初, 年底). */
enum YearStretch implements Part {
    WHOLE,
    FIRST_HALF,
    SECOND_HALF,
    START,
    MIDDLE,
    CLOSE;

    private static final int LAST_MONTH = 12;

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        return Optional.of(
                switch (this) {
                    case WHOLE -> Days.months(year, 1, LAST_MONTH);
                    case FIRST_HALF -> Days.months(year, 1, 6);
                    case SECOND_HALF -> Days.months(year, 7, LAST_MONTH);
                    case START -> Days.months(
                            year, 1, conventions.yearStartLast().getValue());
                    case MIDDLE -> Days.months(
                            year,
                            conventions.yearMiddleFirst().getValue(),
                            conventions.yearMiddleLast().getValue());
                    case CLOSE -> Days.months(year, 1, LAST_MONTH).close(conventions.endDays());
                });
    }

    @Override
    public Nature nature() {
        return this == CLOSE ? Nature.CLOSE : Nature.PERIOD;
    }
}
