package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a person must decide; the words stay as they are.
 *
 * @param path from the root of the document to the value, as {@code sections[2].items[0].text}; {@code #} for a comment
 * @param line the line of the old text, from 1
 * @param column the column of the old text, from 1, in characters (code points)
 * @param words the words in question
 * @param rule what sort of matter it is
 * @param message why it is one
 * @param suggestion what could stand there instead, where it can be told
 */
public record Flag(
        String path,
        int line,
        int column,
        String words,
        FlagRule rule,
        Bilingual message,
        Optional<String> suggestion) {
    public Flag {
        Objects.requireNonNull(path);
        Objects.requireNonNull(words);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        Objects.requireNonNull(suggestion);
    }
}
