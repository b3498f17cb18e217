package io.github.gongwen4j.time;

import java.util.Optional;

/** Reads one point or period: an optional year and a part of it. */
final class MomentParser {
    private MomentParser() {}

    static Optional<Moment> read(Cursor cursor) {
        return NumericDate.read(cursor).or(() -> cursor.attempt(() -> written(cursor)));
    }

    private static Optional<Moment> written(Cursor cursor) {
        Optional<YearRef> year = YearParser.read(cursor);
        if (year.isEmpty()) {
            return part(cursor).map(part -> new Moment(YearRef.INHERITED, part));
        }
        Part part = part(cursor).or(() -> YearStretchParser.afterYear(cursor)).orElse(YearStretch.WHOLE);
        return Optional.of(new Moment(year.get(), part));
    }

    /** Months come before festivals: 十一月 is a month, 十一 a festival. */
    private static Optional<Part> part(Cursor cursor) {
        return MonthParser.read(cursor)
                .or(() -> QuarterParser.read(cursor))
                .or(() -> YearStretchParser.named(cursor))
                .or(() -> FiveYearPlan.read(cursor))
                .or(() -> Anniversary.read(cursor))
                .or(() -> FestivalParser.read(cursor));
    }
}
