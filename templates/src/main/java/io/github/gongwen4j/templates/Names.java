package io.github.gongwen4j.templates;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds parameters by name or label. */
final class Names {
    private Names() {}

    static Optional<Parameter> find(Collection<Parameter> parameters, String word) {
        return parameters.stream()
                .filter(parameter -> parameter.answersTo(word))
                .findFirst();
    }

    /** All they answer to, the names first. */
    static List<String> known(Collection<Parameter> parameters) {
        Set<String> known = new LinkedHashSet<>();
        parameters.forEach(parameter -> known.add(parameter.name()));
        parameters.forEach(parameter -> known.add(parameter.label().chinese()));
        return List.copyOf(known);
    }
}
