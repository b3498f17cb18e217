package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.Optional;

/** A festival or memorial day (节日、纪念日): the same day of the calendar every year, or one that moves with moon and sun. */
sealed interface Festival extends Part {
    @Override
    default Nature nature() {
        return Nature.FESTIVAL;
    }

    /** A day of the civil calendar, such as 国庆. */
    record Fixed(int monthNumber, int day) implements Festival {
        @Override
        public Optional<Days> in(int year, DateConventions conventions) {
            return Optional.of(Days.one(LocalDate.of(year, monthNumber, day)));
        }
    }

    /** A day of the lunar calendar or a solar term, such as 春节 and 清明; empty outside the years of {@link MovingFestival}. */
    record Moving(MovingFestival festival) implements Festival {
        @Override
        public Optional<Days> in(int year, DateConventions conventions) {
            return festival.in(year).map(Days::one);
        }
    }
}
