package io.github.gongwen4j.time;

/** The fuzzy words whose reading is a convention (模糊词), each as far as it is set by itself. */
enum ConventionWord {
    MONTH_START,
    MONTH_MIDDLE,
    END,
    YEAR_START,
    YEAR_MIDDLE,
    BEFORE_DAY,
    BEFORE_PERIOD,
    BEFORE_FESTIVAL,
    AFTER_DAY,
    AFTER_PERIOD,
    AFTER_FESTIVAL,
    AROUND
}
