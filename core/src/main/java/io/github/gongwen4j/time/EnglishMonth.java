package io.github.gongwen4j.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The English name of a month, for messages. */
final class EnglishMonth {
    private EnglishMonth() {}

    static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
