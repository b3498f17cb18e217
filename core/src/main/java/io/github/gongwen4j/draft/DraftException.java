package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Bilingual;
import java.util.Locale;

/** A file that is no draft: not a text, empty, or beyond a limit. */
public final class DraftException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /**
     * What is wrong with a file and what to do, in both languages.
     *
     * @param chinese in Chinese
     * @param english in English
     */
    public DraftException(String chinese, String english) {
        super(chinese + " / " + english);
        this.reason = new Bilingual(chinese, english);
    }

    /** What is wrong and what to do, for a reader of this locale. {@link #getMessage()} gives it in both languages. */
    public String message(Locale locale) {
        return reason.in(locale);
    }
}
