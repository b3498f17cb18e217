package io.github.gongwen4j.style;

import java.util.Locale;
import java.util.Objects;

/**
 * A value in which a profile leaves GB/T 9704-2012.
 *
 * @param clause the clause it leaves, as {@code 5.2.3}
 * @param key the value as a profile file names it, as {@code grid.lines}
 * @param standard what the standard says, as {@code 22}
 * @param profile what the profile says
 */
public record ProfileDeviation(String clause, String key, String standard, String profile) {
    public ProfileDeviation {
        Objects.requireNonNull(clause);
        Objects.requireNonNull(key);
        Objects.requireNonNull(standard);
        Objects.requireNonNull(profile);
    }

    /** One line for a reader of this locale: Chinese for any Chinese one, otherwise English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese() : english();
    }

    private String chinese() {
        return "第 " + clause + " 条 " + key + "：标准为 " + standard + "，本版式为 " + profile;
    }

    private String english() {
        return "clause " + clause + ", " + key + ": " + standard + " by the standard, " + profile + " here";
    }

    @Override
    public String toString() {
        return english();
    }
}
