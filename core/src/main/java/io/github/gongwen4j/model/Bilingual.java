package io.github.gongwen4j.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A message for people, in both languages.
 *
 * @param chinese the message in Chinese
 * @param english the same in English
 */
public record Bilingual(String chinese, String english) {
    public Bilingual {
        Objects.requireNonNull(chinese);
        Objects.requireNonNull(english);
    }

    /** The message for a reader of this locale: Chinese for any Chinese one, otherwise English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }
}
