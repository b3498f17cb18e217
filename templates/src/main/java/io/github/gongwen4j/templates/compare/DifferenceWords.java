package io.github.gongwen4j.templates.compare;

import java.util.Locale;

/** A difference in words. */
final class DifferenceWords {
    private DifferenceWords() {}

    static String of(Difference difference, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        if (difference.before().isEmpty()) {
            return (chinese ? "增：" : "added: ") + difference.after();
        }
        if (difference.after().isEmpty()) {
            return (chinese ? "删：" : "gone: ") + difference.before();
        }
        return difference.before() + " → " + difference.after();
    }
}
