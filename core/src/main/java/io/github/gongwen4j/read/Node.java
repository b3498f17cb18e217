package io.github.gongwen4j.read;

import java.util.List;
import java.util.Optional;

/** A value of the input tree, with the place where it stands. */
sealed interface Node {
    Place place();

    NodePath path();

    /**
     * Text, number, boolean or null.
     *
     * @param text as written; of a quoted or block scalar, what it stands for
     * @param plain whether it is written without quotes or the like, as only YAML has it
     */
    record Scalar(Place place, NodePath path, ScalarType type, String text, boolean plain) implements Node {}

    /** What a scalar is by its writing. */
    enum ScalarType {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** A list. */
    record Sequence(Place place, NodePath path, List<Node> items) implements Node {}

    /** Fields with values. No name occurs twice. */
    record Mapping(Place place, NodePath path, List<Entry> entries) implements Node {
        Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }
    }

    /** A field: its name, where that stands, and its value. */
    record Entry(String name, Place place, Node value) {}

    /** A value that could not be had; the fault is reported already. */
    record Broken(Place place, NodePath path) implements Node {}
}
