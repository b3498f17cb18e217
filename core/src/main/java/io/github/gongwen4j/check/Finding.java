package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Bilingual;
import java.util.Objects;

/**
 * Something in a document or a rendering that a person should know.
 *
 * @param rule the id of the rule that found it, as {@code placeholder}
 * @param place where it is: a path in the document, as {@code sections[2].items[0].text}, or a page, as {@code page 3}
 * @param message what is the matter and what can be done
 */
public record Finding(String rule, String place, Bilingual message) {
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
    }
}
