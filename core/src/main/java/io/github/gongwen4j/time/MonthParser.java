package io.github.gongwen4j.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a month and what follows it: 3月, 元月份, 3月18日, 2月底, 5月中旬. */
final class MonthParser {
    private static final Map<String, MonthStretch.Stretch> STRETCHES = Map.of(
            "上旬", MonthStretch.Stretch.FIRST_TEN,
            "中旬", MonthStretch.Stretch.SECOND_TEN,
            "下旬", MonthStretch.Stretch.LAST_TEN,
            "上中旬", MonthStretch.Stretch.FIRST_AND_SECOND_TEN,
            "中下旬", MonthStretch.Stretch.SECOND_AND_LAST_TEN,
            "上半月", MonthStretch.Stretch.FIRST_HALF,
            "下半月", MonthStretch.Stretch.SECOND_HALF,
            "初", MonthStretch.Stretch.START,
            "底", MonthStretch.Stretch.CLOSE,
            "末", MonthStretch.Stretch.CLOSE);

    /** 月中, where no 中秋 begins. */
    private static final Pattern MIDDLE = Pattern.compile("中(?!秋)");

    private static final List<String> STRETCH_WORDS =
            STRETCHES.keySet().stream().sorted().toList();

    private MonthParser() {}

    static Optional<Part> read(Cursor cursor) {
        return cursor.attempt(() -> month(cursor).flatMap(month -> withRest(cursor, month)));
    }

    private static Optional<OptionalInt> month(Cursor cursor) {
        if (cursor.take("元月")) {
            return Optional.of(OptionalInt.of(1));
        }
        return Figure.read(cursor).filter(figure -> cursor.take("月")).map(Figure::value);
    }

    private static Optional<Part> withRest(Cursor cursor, OptionalInt month) {
        boolean asMonth = cursor.take("份");
        Optional<Part> narrower =
                asMonth ? stretch(cursor, month) : day(cursor, month).or(() -> stretch(cursor, month));
        return narrower.or(() -> Optional.of(month.isPresent() ? new WholeMonth(month.getAsInt()) : new BlankPart()));
    }

    /** A day of a month already known, with its weekday and hours: 18日, 18号, 十八日上午9时. */
    static Optional<Part> day(Cursor cursor, OptionalInt month) {
        return cursor.attempt(() -> Figure.read(cursor)
                .filter(figure -> cursor.take("日") || cursor.take("号"))
                .map(figure -> {
                    DayDetail.skip(cursor);
                    return dayOf(month, figure);
                }));
    }

    private static Part dayOf(OptionalInt month, Figure day) {
        boolean known = month.isPresent() && !day.isBlank();
        return known ? new MonthDay(month.getAsInt(), day.value().getAsInt()) : new BlankPart();
    }

    /** A stretch of a month already known: 底, 中旬. */
    static Optional<Part> stretch(Cursor cursor, OptionalInt month) {
        return cursor.takeAny(STRETCH_WORDS)
                .map(STRETCHES::get)
                .or(() -> cursor.take(MIDDLE).map(match -> MonthStretch.Stretch.MIDDLE))
                .map(stretch -> month.isPresent() ? new MonthStretch(month.getAsInt(), stretch) : new BlankPart());
    }
}
