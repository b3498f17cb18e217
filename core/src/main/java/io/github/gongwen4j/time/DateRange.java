package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of whole days (起止日期), both ends included. A missing end is open (从4月起) or not known (至20xx年7月); at least one is there.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record DateRange(Optional<LocalDate> start, Optional<LocalDate> end) {
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("时间范围至少要有一端 / A date range needs at least one end");
        }
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            throw new IllegalArgumentException("时间范围的开始日期" + start.get() + "晚于结束日期" + end.get()
                    + " / A date range starts on " + start.get() + ", after its end on " + end.get());
        }
    }

    /** From the first day to the last, both included. */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(Optional.of(start), Optional.of(end));
    }

    /** One single day. */
    public static DateRange day(LocalDate day) {
        return of(day, day);
    }

    /** From a day on, with no end. */
    public static DateRange from(LocalDate start) {
        return new DateRange(Optional.of(start), Optional.empty());
    }

    /** Up to and with a day, with no start. */
    public static DateRange until(LocalDate end) {
        return new DateRange(Optional.empty(), Optional.of(end));
    }

    /** Whether both ends are there. */
    public boolean isClosed() {
        return start.isPresent() && end.isPresent();
    }

    /** Whether the day lies in this range; an open end reaches for ever. */
    public boolean contains(LocalDate day) {
        return start.map(first -> !day.isBefore(first)).orElse(true)
                && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The range in ISO 8601, with {@code ..} for a missing end: {@code 2026-03-01/2026-03-31}, {@code ../2026-06-30}. */
    @Override
    public String toString() {
        return start.map(LocalDate::toString).orElse("..") + "/"
                + end.map(LocalDate::toString).orElse("..");
    }
}
