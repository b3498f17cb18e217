package io.github.gongwen4j;

import io.github.gongwen4j.model.Bilingual;
import java.util.Objects;

/**
 * Something in a rendering that a person should know.
 *
 * @param rule what kind of finding it is, as {@code missing-character}
 * @param page the page it is on, from 1
 * @param message what is the matter and what can be done
 */
public record Finding(String rule, int page, Bilingual message) {
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
    }
}
