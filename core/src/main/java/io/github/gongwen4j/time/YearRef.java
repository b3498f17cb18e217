package io.github.gongwen4j.time;

import java.util.OptionalInt;

/** The year a date is in, as far as its words tell. */
sealed interface YearRef {
    /** No year written: the context gives it. */
    YearRef INHERITED = new Carried(0);

    /** The year, given the year of the context; empty for a placeholder. */
    OptionalInt in(int contextYear);

    /** The year if it is written in figures. */
    default OptionalInt written() {
        return OptionalInt.empty();
    }

    /** A year in figures, 2026年. */
    record Written(int year) implements YearRef {
        @Override
        public OptionalInt in(int contextYear) {
            return OptionalInt.of(year);
        }

        @Override
        public OptionalInt written() {
            return OptionalInt.of(year);
        }
    }

    /** A year told from the document's own: 今年, 去年, 明年. */
    record Spoken(int offset) implements YearRef {
        @Override
        public OptionalInt in(int contextYear) {
            return OptionalInt.of(contextYear + offset);
        }
    }

    /** A year told from the date before it: none written (0), or 次年 and 翌年 (1). At the end of a range that is the year of its start. */
    record Carried(int offset) implements YearRef {
        @Override
        public OptionalInt in(int contextYear) {
            return OptionalInt.of(contextYear + offset);
        }
    }

    /** A year left blank, such as 20xx年. */
    record Blank() implements YearRef {
        @Override
        public OptionalInt in(int contextYear) {
            return OptionalInt.empty();
        }
    }
}
