package io.github.gongwen4j.model;

import java.util.Objects;

/** A value that no document can hold: it says what is wrong, where in the value, and what was expected. */
public final class ModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual text;
    private final String path;

    /**
     * A fault of the value itself.
     *
     * @param text what is wrong and what was expected
     */
    public ModelException(Bilingual text) {
        this("", text);
    }

    /**
     * A fault somewhere within a value.
     *
     * @param path from the value to the fault, as {@code sections[2].items[0]}; empty for the value itself
     * @param text what is wrong and what was expected
     */
    public ModelException(String path, Bilingual text) {
        super((path.isEmpty() ? "" : path + ": ") + text.english() + " / " + text.chinese());
        this.path = Objects.requireNonNull(path);
        this.text = text;
    }

    /** From the value to the fault; empty for the value itself. */
    public String path() {
        return path;
    }

    /** What is wrong and what was expected. */
    public Bilingual text() {
        return text;
    }
}
