package io.github.gongwen4j.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a range of two moments: 4月至6月, 从4月开始至7月结束, 3月18日至20日, 4—6月. */
final class SpanParser {
    private static final List<String> OPENERS = List.of("从", "自");
    private static final List<String> STARTED = List.of("开始", "起");
    private static final List<String> AFTER = List.of("以后", "之后", "后");
    private static final List<String> BEFORE = List.of("以前", "之前", "前夕", "前");
    private static final List<String> TO = List.of("至", "到", "-");
    private static final List<String> ENDED = List.of("结束", "为止", "止");

    private SpanParser() {}

    static Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.takes(OPENERS);
            return full(cursor)
                    .or(() -> shared(cursor))
                    .map(span -> closed(cursor, span))
                    .filter(span -> cursor.atEnd())
                    .map(Meaning.Between::new);
        });
    }

    /** 4月至“七一”前 ends on the eve, 4月至7月结束 with the month. */
    private static Span closed(Cursor cursor, Span span) {
        if (cursor.takes(BEFORE)) {
            return new Span(span.from(), span.to().before(), span.oneMonth());
        }
        cursor.takes(ENDED);
        return span;
    }

    /** Both ends carry their units. */
    private static Optional<Span> full(Cursor cursor) {
        return cursor.attempt(
                () -> start(cursor).filter(from -> cursor.takes(TO)).flatMap(from -> end(cursor, from)));
    }

    private static Optional<Moment> start(Cursor cursor) {
        return MomentParser.read(cursor).map(from -> {
            boolean after = cursor.takes(AFTER);
            cursor.takes(STARTED);
            return after ? from.after() : from;
        });
    }

    private static Optional<Span> end(Cursor cursor, Moment from) {
        return MomentParser.read(cursor).map(to -> new Span(from, to, false)).or(() -> inSameMonth(cursor, from));
    }

    private static Optional<Span> inSameMonth(Cursor cursor, Moment from) {
        OptionalInt month = from.part().month();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.take("月");
        return MonthParser.day(cursor, month)
                .or(() -> MonthParser.stretch(cursor, month))
                .map(part -> new Span(from, new Moment(YearRef.INHERITED, part), true));
    }

    /** The first end borrows its unit from the last: 4—6月, 3月18—20日, 2026—2027年, 一至三季度. */
    private static Optional<Span> shared(Cursor cursor) {
        return cursor.attempt(() -> {
            YearRef year = YearParser.read(cursor).orElse(YearRef.INHERITED);
            OptionalInt month = month(cursor);
            cursor.take("第");
            return Figure.read(cursor)
                    .filter(figure -> !figure.isBlank() && cursor.takes(TO))
                    .flatMap(figure ->
                            month.isPresent() ? days(cursor, year, month, figure) : borrowed(cursor, year, figure));
        });
    }

    private static OptionalInt month(Cursor cursor) {
        return cursor.attempt(() -> Figure.read(cursor).filter(figure -> !figure.isBlank() && cursor.take("月")))
                .map(Figure::value)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Span> days(Cursor cursor, YearRef year, OptionalInt month, Figure first) {
        Moment from =
                new Moment(year, new MonthDay(month.getAsInt(), first.value().getAsInt()));
        return MonthParser.day(cursor, month).map(part -> new Span(from, new Moment(YearRef.INHERITED, part), true));
    }

    private static Optional<Span> borrowed(Cursor cursor, YearRef year, Figure first) {
        return MomentParser.read(cursor).flatMap(to -> {
            int number = first.value().getAsInt();
            if (to.part() == YearStretch.WHOLE && to.year().written().isPresent()) {
                return YearParser.of(first).map(start -> new Span(new Moment(start, YearStretch.WHOLE), to, false));
            }
            return likeTheEnd(to.part(), number).map(part -> new Span(new Moment(year, part), to, false));
        });
    }

    private static Optional<Part> likeTheEnd(Part end, int number) {
        if (end instanceof WholeMonth || end instanceof MonthStretch) {
            return Optional.of(new WholeMonth(number));
        }
        return end instanceof Quarter ? Optional.of(new Quarter(number, false)) : Optional.empty();
    }
}
