package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A fault of an input file, located.
 *
 * @param file the name of the file, for display
 * @param line the line, from 1; 0 for a value that stands in no file
 * @param column the column, from 1, in characters (code points); 0 for a value that stands in no file
 * @param path from the root of the document to the fault, as {@code sections[2].items[0].heading}; empty for the document itself
 * @param kind what sort of fault it is
 * @param text what is wrong and what was expected
 * @param suggestion the word that was probably meant, where one is near
 */
public record Problem(
        String file, int line, int column, String path, ProblemKind kind, Bilingual text, Optional<String> suggestion) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(suggestion);
    }

    /** {@code file:line:column: path: message}, the message for a reader of this locale. */
    public String in(Locale locale) {
        return where() + text.in(locale);
    }

    /** {@code file:line:column: path: message}, the message in Chinese and in English. */
    @Override
    public String toString() {
        return where() + text.chinese() + " / " + text.english();
    }

    private String where() {
        return file + (line == 0 ? "" : ":" + line + ":" + column) + ": " + (path.isEmpty() ? "" : path + ": ");
    }
}
