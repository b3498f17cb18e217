package io.github.gongwen4j.time;

import java.util.List;
import java.util.Optional;

/** What the words of a date say, before any year is known. */
sealed interface Meaning {
    /** The days meant, given the year of the context. */
    Optional<DateRange> resolve(int contextYear, DateConventions conventions);

    /** The moments named, in order. */
    List<Moment> moments();

    /** What makes this impossible whatever the context. */
    default Optional<Flaw> flaw() {
        return moments().stream().map(Moment::flaw).flatMap(Optional::stream).findFirst();
    }

    /** A point or period, meant as it stands: 3月18日, 4月, 春节前后. */
    record At(Moment moment) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            return moment.in(contextYear, conventions).map(days -> DateRange.of(days.first(), days.last()));
        }

        @Override
        public List<Moment> moments() {
            return List.of(moment);
        }
    }

    /** From the first day of a point on: 从4月开始, “七一”后. */
    record Since(Moment moment) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            return moment.in(contextYear, conventions).map(days -> DateRange.from(days.first()));
        }

        @Override
        public List<Moment> moments() {
            return List.of(moment);
        }
    }

    /** Up to the last day of a point: 至4月底, “七一”前. */
    record Until(Moment moment) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            return moment.in(contextYear, conventions).map(days -> DateRange.until(days.last()));
        }

        @Override
        public List<Moment> moments() {
            return List.of(moment);
        }
    }

    /** Days or periods named one by one; the range goes from the first to the last of the calendar: “五一”、“十一”. */
    record Several(List<Moment> moments) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            Optional<Days> all = Optional.empty();
            int year = contextYear;
            for (Moment moment : moments) {
                Optional<Days> days =
                        moment.in(moment.year() instanceof YearRef.Carried ? year : contextYear, conventions);
                if (days.isEmpty()) {
                    return Optional.empty();
                }
                year = moment.year().written().orElse(year);
                all = all.map(before -> before.with(days.get())).or(() -> days);
            }
            return all.map(days -> DateRange.of(days.first(), days.last()));
        }
    }

    /** Words that name no days: 活动结束前, 每季度1次. */
    record Words(boolean repeats) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            return Optional.empty();
        }

        @Override
        public List<Moment> moments() {
            return List.of();
        }
    }

    /** From one point to another, both included: 4月至6月. */
    record Between(Span span) implements Meaning {
        @Override
        public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
            return span.resolve(contextYear, conventions);
        }

        @Override
        public List<Moment> moments() {
            return List.of(span.from(), span.to());
        }

        @Override
        public Optional<Flaw> flaw() {
            return Meaning.super.flaw().or(span::flaw);
        }
    }
}
