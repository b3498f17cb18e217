package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import java.util.Locale;

/** A document that cannot be issued again without being told more: no year is found in it, or several are. */
public final class ReissueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;

    ReissueException(String chinese, String english) {
        super(chinese + " / " + english);
        this.text = new Bilingual(chinese, english);
    }

    /** What is the matter, for a reader of this locale. */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
