package io.github.gongwen4j.time;

import java.util.List;
import java.util.Optional;

/** Reads a quarter: 第一季度, 一季度, 3季度末. */
final class QuarterParser {
    private static final List<String> CLOSE = List.of("末", "底");

    private QuarterParser() {}

    static Optional<Part> read(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.take("第");
            return Figure.read(cursor).filter(figure -> cursor.take("季度")).map(figure -> of(cursor, figure));
        });
    }

    private static Part of(Cursor cursor, Figure figure) {
        boolean close = cursor.takes(CLOSE);
        return figure.isBlank() ? new BlankPart() : new Quarter(figure.value().getAsInt(), close);
    }
}
