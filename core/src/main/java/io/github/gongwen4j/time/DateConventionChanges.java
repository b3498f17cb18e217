package io.github.gongwen4j.time;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Conventions that are set for a part of a document (约定的改动): what they name is theirs, all else is that of the conventions around them. Made by
 * {@link DateConventionsBuilder#changes()}; immutable.
 */
public final class DateConventionChanges {
    /** Nothing is set. */
    public static final DateConventionChanges NONE = DateConventions.builder().changes();

    private final DateConventions values;
    private final Set<ConventionWord> named;

    DateConventionChanges(DateConventions values, Set<ConventionWord> named) {
        this.values = values;
        this.named = Set.copyOf(named);
    }

    /** Everything is set, to these conventions. */
    public static DateConventionChanges all(DateConventions conventions) {
        return new DateConventionChanges(conventions, EnumSet.allOf(ConventionWord.class));
    }

    /** The conventions that hold within others. */
    public DateConventions over(DateConventions around) {
        DateConventionsBuilder builder = around.toBuilder();
        named.forEach(word -> set(builder, word));
        return builder.build();
    }

    /** How many days 月初 is, if that is set. */
    public Optional<Integer> monthStart() {
        return said(ConventionWord.MONTH_START, values.monthStartDays());
    }

    /** The first and the last day of 月中, if they are set. */
    public Optional<List<Integer>> monthMiddle() {
        return said(ConventionWord.MONTH_MIDDLE, List.of(values.monthMiddleFirst(), values.monthMiddleLast()));
    }

    /** How many days 底 and 末 are, if that is set. */
    public Optional<Integer> end() {
        return said(ConventionWord.END, values.endDays());
    }

    /** The last month of 年初, if it is set. */
    public Optional<Month> yearStart() {
        return said(ConventionWord.YEAR_START, values.yearStartLast());
    }

    /** The first and the last month of 年中, if they are set. */
    public Optional<List<Month>> yearMiddle() {
        return said(ConventionWord.YEAR_MIDDLE, List.of(values.yearMiddleFirst(), values.yearMiddleLast()));
    }

    /** Whether 前 holds an exact day, if that is set. */
    public Optional<Limit> beforeDay() {
        return said(ConventionWord.BEFORE_DAY, values.beforeDay());
    }

    /** Whether 前 holds a period, if that is set. */
    public Optional<Limit> beforePeriod() {
        return said(ConventionWord.BEFORE_PERIOD, values.beforePeriod());
    }

    /** Whether 前 holds a festival, if that is set. */
    public Optional<Limit> beforeFestival() {
        return said(ConventionWord.BEFORE_FESTIVAL, values.beforeFestival());
    }

    /** Whether 后 holds an exact day, if that is set. */
    public Optional<Limit> afterDay() {
        return said(ConventionWord.AFTER_DAY, values.afterDay());
    }

    /** Whether 后 holds a period, if that is set. */
    public Optional<Limit> afterPeriod() {
        return said(ConventionWord.AFTER_PERIOD, values.afterPeriod());
    }

    /** Whether 后 holds a festival, if that is set. */
    public Optional<Limit> afterFestival() {
        return said(ConventionWord.AFTER_FESTIVAL, values.afterFestival());
    }

    /** How many days 前后 and 左右 reach, if that is set. */
    public Optional<Integer> around() {
        return said(ConventionWord.AROUND, values.aroundDays());
    }

    private <T> Optional<T> said(ConventionWord word, T value) {
        return Optional.of(value).filter(set -> named.contains(word));
    }

    private void set(DateConventionsBuilder builder, ConventionWord word) {
        switch (word) {
            case MONTH_START -> builder.monthStart(values.monthStartDays());
            case MONTH_MIDDLE -> builder.monthMiddle(values.monthMiddleFirst(), values.monthMiddleLast());
            case END -> builder.end(values.endDays());
            case YEAR_START -> builder.yearStart(values.yearStartLast());
            case YEAR_MIDDLE -> builder.yearMiddle(values.yearMiddleFirst(), values.yearMiddleLast());
            case BEFORE_DAY -> builder.beforeDay(values.beforeDay());
            case BEFORE_PERIOD -> builder.beforePeriod(values.beforePeriod());
            case BEFORE_FESTIVAL -> builder.beforeFestival(values.beforeFestival());
            case AFTER_DAY -> builder.afterDay(values.afterDay());
            case AFTER_PERIOD -> builder.afterPeriod(values.afterPeriod());
            case AFTER_FESTIVAL -> builder.afterFestival(values.afterFestival());
            case AROUND -> builder.around(values.aroundDays());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateConventionChanges changes
                && named.equals(changes.named)
                && values.equals(changes.values);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + named.hashCode();
    }

    @Override
    public String toString() {
        return named.isEmpty() ? "none" : EnumSet.copyOf(named) + " of " + values;
    }
}
