package io.github.gongwen4j.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a stretch of a year, with its own 年 (年底, 上半年, 全年) or right after one (2026年底). */
final class YearStretchParser {
    private static final Map<String, YearStretch> NAMED = Map.of(
            "上半年", YearStretch.FIRST_HALF,
            "下半年", YearStretch.SECOND_HALF,
            "全年", YearStretch.WHOLE,
            "年内", YearStretch.WHOLE,
            "年初", YearStretch.START,
            "年中", YearStretch.MIDDLE,
            "年底", YearStretch.CLOSE,
            "年末", YearStretch.CLOSE,
            "年终", YearStretch.CLOSE);
    private static final Map<String, YearStretch> AFTER_YEAR = Map.of(
            "初", YearStretch.START,
            "中", YearStretch.MIDDLE,
            "底", YearStretch.CLOSE,
            "末", YearStretch.CLOSE,
            "终", YearStretch.CLOSE);
    private static final List<String> NAMED_WORDS =
            NAMED.keySet().stream().sorted().toList();
    private static final List<String> AFTER_YEAR_WORDS =
            AFTER_YEAR.keySet().stream().sorted().toList();

    private YearStretchParser() {}

    static Optional<Part> named(Cursor cursor) {
        return cursor.takeAny(NAMED_WORDS).map(NAMED::get);
    }

    static Optional<Part> afterYear(Cursor cursor) {
        return cursor.takeAny(AFTER_YEAR_WORDS).map(AFTER_YEAR::get);
    }
}
