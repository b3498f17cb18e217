package io.github.gongwen4j.templates;

import io.github.gongwen4j.read.Node;
import java.util.stream.Collectors;

/** Values as a person writes them, on one line. */
final class Examples {
    private Examples() {}

    static String print(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Examples::print).collect(Collectors.joining(" / "));
        }
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> entry.name() + ": " + print(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : "";
    }
}
