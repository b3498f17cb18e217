package io.github.gongwen4j.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads days named one by one: “五一”、“十一”, 3月和9月, 上半年5月1日和下半年10月1日. */
final class ListParser {
    private static final List<String> AND = List.of("、", "和", "与", "及", ",", "，");

    private ListParser() {}

    static Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> {
            List<Moment> moments = new ArrayList<>();
            do {
                Optional<Moment> next = item(cursor);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                moments.add(next.get());
            } while (cursor.takes(AND));
            return cursor.atEnd() && moments.size() > 1
                    ? Optional.of(new Meaning.Several(List.copyOf(moments)))
                    : Optional.empty();
        });
    }

    /** 上半年5月1日 is a day; the half year before it adds nothing. */
    private static Optional<Moment> item(Cursor cursor) {
        return cursor.attempt(() -> MomentParser.read(cursor)
                        .filter(moment ->
                                moment.part() == YearStretch.FIRST_HALF || moment.part() == YearStretch.SECOND_HALF)
                        .flatMap(half -> MonthParser.read(cursor).map(part -> new Moment(half.year(), part))))
                .or(() -> MomentParser.read(cursor));
    }
}
