package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of a template (参数). It answers to its name and to its Chinese label.
 *
 * @param name its name: letters, figures, hyphens; Chinese or Latin
 * @param label what people call it
 * @param about what it is for, where the label does not tell
 * @param type what it takes
 * @param optional whether it may go without a value
 * @param given the value it has when none is given (默认值)
 * @param example a value as it may be (示例)
 * @param blank what a draft shows where the value is missing, as 20××; by its type if absent
 */
public record Parameter(
        String name,
        Bilingual label,
        Optional<Bilingual> about,
        ParameterType type,
        boolean optional,
        Optional<Node> given,
        Optional<Node> example,
        Optional<String> blank) {
    public Parameter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(about);
        Objects.requireNonNull(type);
        Objects.requireNonNull(given);
        Objects.requireNonNull(example);
        Objects.requireNonNull(blank);
    }

    /** Whether a value must be given: it is not optional and has no default. */
    public boolean required() {
        return !optional && given.isEmpty();
    }

    /** The example as a person writes it, on one line. */
    public Optional<String> exampleText() {
        return example.map(Examples::print);
    }

    /** The default as a person writes it, on one line. */
    public Optional<String> givenText() {
        return given.map(Examples::print);
    }

    /** Whether this is its name or its Chinese label. */
    public boolean answersTo(String word) {
        return name.equals(word) || label.chinese().equals(word);
    }
}
