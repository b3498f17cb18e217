package io.github.gongwen4j.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the year at the head of a date: 2026年, 二〇二六年, 20xx年, 今年, 次年. */
final class YearParser {
    private static final int FIGURES = 4;
    private static final Map<String, YearRef> SPOKEN = Map.of(
            "今年", new YearRef.Spoken(0),
            "本年", new YearRef.Spoken(0),
            "当年", new YearRef.Spoken(0),
            "去年", new YearRef.Spoken(-1),
            "上年", new YearRef.Spoken(-1),
            "明年", new YearRef.Spoken(1),
            "来年", new YearRef.Spoken(1),
            "次年", new YearRef.Carried(1),
            "翌年", new YearRef.Carried(1));
    private static final List<String> SPOKEN_WORDS =
            SPOKEN.keySet().stream().sorted().toList();

    private YearParser() {}

    static Optional<YearRef> read(Cursor cursor) {
        Optional<YearRef> year = spoken(cursor).or(() -> cursor.attempt(() -> figures(cursor)));
        year.ifPresent(named -> cursor.take("度"));
        return year;
    }

    private static Optional<YearRef> spoken(Cursor cursor) {
        return cursor.takeAny(SPOKEN_WORDS).map(SPOKEN::get);
    }

    private static Optional<YearRef> figures(Cursor cursor) {
        return Figure.read(cursor).filter(figure -> cursor.take("年")).flatMap(YearParser::of);
    }

    /** A year has four figures; any blank may stand for one. */
    static Optional<YearRef> of(Figure figure) {
        if (figure.isBlank()) {
            return Optional.of(new YearRef.Blank());
        }
        boolean plausible = figure.length() == FIGURES && figure.value().getAsInt() > 0;
        return plausible ? Optional.of(new YearRef.Written(figure.value().getAsInt())) : Optional.empty();
    }
}
