package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anniversary of a founding (建党90周年), which names its own year: 1 July 2011. */
record Anniversary(LocalDate day) implements Part {
    private static final LocalDate PARTY = LocalDate.of(1921, 7, 1);
    private static final LocalDate ARMY = LocalDate.of(1927, 8, 1);
    private static final LocalDate REPUBLIC = LocalDate.of(1949, 10, 1);
    private static final Map<String, LocalDate> FOUNDED = Map.of(
            "建党", PARTY,
            "中国共产党成立", PARTY,
            "建军", ARMY,
            "中国人民解放军建军", ARMY,
            "建国", REPUBLIC,
            "新中国成立", REPUBLIC,
            "中华人民共和国成立", REPUBLIC);
    private static final List<String> NAMES = FOUNDED.keySet().stream().sorted().toList();

    static Optional<Part> read(Cursor cursor) {
        return cursor.attempt(() -> cursor.takeAny(NAMES).map(FOUNDED::get).flatMap(founded -> years(cursor, founded)));
    }

    private static Optional<Part> years(Cursor cursor, LocalDate founded) {
        return Figure.read(cursor)
                .filter(figure -> cursor.take("周年"))
                .map(figure -> figure.isBlank()
                        ? new BlankPart()
                        : new Anniversary(founded.plusYears(figure.value().getAsInt())));
    }

    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        return Optional.of(Days.one(day));
    }

    @Override
    public Nature nature() {
        return Nature.FESTIVAL;
    }
}
