package io.github.gongwen4j.time;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/** Builds {@link DateConventions}; what is not set keeps its default. The checks run in {@link #build()}. */
public final class DateConventionsBuilder {
    private int monthStartDays = 5;
    private int monthMiddleFirst = 11;
    private int monthMiddleLast = 20;
    private int endDays = 1;
    private Month yearStartLast = Month.JANUARY;
    private Month yearMiddleFirst = Month.JUNE;
    private Month yearMiddleLast = Month.JULY;
    private Limit beforeDay = Limit.INCLUDED;
    private Limit beforePeriod = Limit.EXCLUDED;
    private Limit beforeFestival = Limit.EXCLUDED;
    private Limit afterDay = Limit.INCLUDED;
    private Limit afterPeriod = Limit.EXCLUDED;
    private Limit afterFestival = Limit.INCLUDED;
    private int aroundDays = 7;

    private final Set<ConventionWord> named = EnumSet.noneOf(ConventionWord.class);

    DateConventionsBuilder() {}

    DateConventionsBuilder(DateConventions from) {
        monthStartDays = from.monthStartDays();
        monthMiddleFirst = from.monthMiddleFirst();
        monthMiddleLast = from.monthMiddleLast();
        endDays = from.endDays();
        yearStartLast = from.yearStartLast();
        yearMiddleFirst = from.yearMiddleFirst();
        yearMiddleLast = from.yearMiddleLast();
        beforeDay = from.beforeDay();
        beforePeriod = from.beforePeriod();
        beforeFestival = from.beforeFestival();
        afterDay = from.afterDay();
        afterPeriod = from.afterPeriod();
        afterFestival = from.afterFestival();
        aroundDays = from.aroundDays();
    }

    /** 月初 is the first so many days of the month. */
    public DateConventionsBuilder monthStart(int days) {
        monthStartDays = days;
        named.add(ConventionWord.MONTH_START);
        return this;
    }

    /** 月中 runs from the first to the last of these days of the month. */
    public DateConventionsBuilder monthMiddle(int first, int last) {
        monthMiddleFirst = first;
        named.add(ConventionWord.MONTH_MIDDLE);
        monthMiddleLast = last;
        return this;
    }

    /** 底 and 末 are the last so many days. */
    public DateConventionsBuilder end(int days) {
        endDays = days;
        named.add(ConventionWord.END);
        return this;
    }

    /** 年初 runs from January to the end of this month. */
    public DateConventionsBuilder yearStart(Month last) {
        yearStartLast = last;
        named.add(ConventionWord.YEAR_START);
        return this;
    }

    /** 年中 runs from the first to the last of these months. */
    public DateConventionsBuilder yearMiddle(Month first, Month last) {
        yearMiddleFirst = first;
        named.add(ConventionWord.YEAR_MIDDLE);
        yearMiddleLast = last;
        return this;
    }

    /** Whether 前 holds what it follows: an exact day, a period, a festival. */
    public DateConventionsBuilder before(Limit day, Limit period, Limit festival) {
        return beforeDay(day).beforePeriod(period).beforeFestival(festival);
    }

    /** Whether 前 holds an exact day it follows. */
    public DateConventionsBuilder beforeDay(Limit limit) {
        beforeDay = limit;
        named.add(ConventionWord.BEFORE_DAY);
        return this;
    }

    /** Whether 前 holds a month, a quarter or another period it follows. */
    public DateConventionsBuilder beforePeriod(Limit limit) {
        beforePeriod = limit;
        named.add(ConventionWord.BEFORE_PERIOD);
        return this;
    }

    /** Whether 前 holds a festival it follows. */
    public DateConventionsBuilder beforeFestival(Limit limit) {
        beforeFestival = limit;
        named.add(ConventionWord.BEFORE_FESTIVAL);
        return this;
    }

    /** Whether 后 holds what it follows: an exact day, a period, a festival. */
    public DateConventionsBuilder after(Limit day, Limit period, Limit festival) {
        return afterDay(day).afterPeriod(period).afterFestival(festival);
    }

    /** Whether 后 holds an exact day it follows. */
    public DateConventionsBuilder afterDay(Limit limit) {
        afterDay = limit;
        named.add(ConventionWord.AFTER_DAY);
        return this;
    }

    /** Whether 后 holds a month, a quarter or another period it follows. */
    public DateConventionsBuilder afterPeriod(Limit limit) {
        afterPeriod = limit;
        named.add(ConventionWord.AFTER_PERIOD);
        return this;
    }

    /** Whether 后 holds a festival it follows. */
    public DateConventionsBuilder afterFestival(Limit limit) {
        afterFestival = limit;
        named.add(ConventionWord.AFTER_FESTIVAL);
        return this;
    }

    /** 前后 and 左右 reach so many days to either side. */
    public DateConventionsBuilder around(int days) {
        aroundDays = days;
        named.add(ConventionWord.AROUND);
        return this;
    }

    /**
     * The conventions.
     *
     * @throws IllegalArgumentException if a value is out of the range its component documents
     */
    public DateConventions build() {
        return new DateConventions(
                monthStartDays,
                monthMiddleFirst,
                monthMiddleLast,
                endDays,
                yearStartLast,
                yearMiddleFirst,
                yearMiddleLast,
                beforeDay,
                beforePeriod,
                beforeFestival,
                afterDay,
                afterPeriod,
                afterFestival,
                aroundDays);
    }

    /**
     * What has been set, for a part of a document: all else is left to the conventions around it.
     *
     * @throws IllegalArgumentException if a value is out of the range its component documents
     */
    public DateConventionChanges changes() {
        return new DateConventionChanges(build(), named);
    }
}
