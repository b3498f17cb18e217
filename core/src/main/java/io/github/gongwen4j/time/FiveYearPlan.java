package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The period of a five-year plan (“十五五”时期), which names its own years: the 15th runs from 2026 to 2030; its close is 31 December 2030. */
record FiveYearPlan(int number, boolean close) implements Part {
    private static final Pattern NAME = Pattern.compile("十([一二三四五六七八九])五(?:规划)?(?:时期)?");
    private static final String DIGITS = "一二三四五六七八九";
    private static final List<String> CLOSE = List.of("末", "底");
    private static final int TENTH_BEGAN = 2001;
    private static final int YEARS = 5;

    static Optional<Part> read(Cursor cursor) {
        return cursor.take(NAME)
                .map(match -> new FiveYearPlan(10 + DIGITS.indexOf(match.group(1)) + 1, cursor.takes(CLOSE)));
    }

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        int first = TENTH_BEGAN + (number - 10) * YEARS;
        Days whole = new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + YEARS - 1, 12, 31));
        return Optional.of(close ? whole.close(conventions.endDays()) : whole);
    }

    @Override
    public Nature nature() {
        return close ? Nature.CLOSE : Nature.PERIOD;
    }
}
