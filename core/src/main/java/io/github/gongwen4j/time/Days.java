package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The first and the last day of something with two ends. */
record Days(LocalDate first, LocalDate last) {
    static Days one(LocalDate day) {
        return new Days(day, day);
    }

    static Days months(int year, int first, int last) {
        return new Days(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** The last so many days of these. */
    Days close(int days) {
        return new Days(last.minusDays(days - 1L), last);
    }

    /** From the earlier first to the later last of both. */
    Days with(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    Days around(int days) {
        return new Days(first.minusDays(days), last.plusDays(days));
    }
}
