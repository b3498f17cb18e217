package io.github.gongwen4j.templates.reissue;

import java.util.Optional;

/**
 * A year, or a pair of years, in a text.
 *
 * @param kind how it is written
 * @param start where the mention begins
 * @param end the char behind it
 * @param year the year
 * @param second the second year of a period
 */
record YearMention(Kind kind, int start, int end, Part year, Optional<Part> second) {
    /** How a year is written. */
    enum Kind {
        /** 2026年, 2026年度, 2026学年, 2026届. */
        YEAR,
        /** 2026级: who began in that year. */
        COHORT,
        /** 2026版, 2026年版. */
        EDITION,
        /** 2025—2026学年, 2026-2027年. */
        PERIOD,
        /** 2026-03-18, 2026/3/18, 2026.03.18, 2026-03. */
        NUMERIC,
        /** 〔2026〕12号. */
        NUMBER,
        /** （2026）. */
        BRACKET,
        /** 26年3月, 26年度. */
        SHORT,
        /** 20260318. */
        RUN,
        /** A figure that could be a year, or part of a code. */
        BARE
    }

    /**
     * The figures of a year.
     *
     * @param start where they begin
     * @param end the char behind them
     * @param value the year in four figures
     */
    record Part(int start, int end, int value) {}
}
