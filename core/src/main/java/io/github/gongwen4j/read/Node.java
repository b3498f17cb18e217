package io.github.gongwen4j.read;

import java.util.List;
import java.util.Optional;

/**
 * A value of the input tree, with the place where it stands. Immutable. {@link TreeReader} reads trees, {@link YamlWriter} writes them,
 * and {@link DocumentReader} makes documents of them.
 */
public sealed interface Node {
    /** Where it stands. */
    Place place();

    /** The way to it from the root. */
    NodePath path();

    /**
     * Text, number, boolean or null.
     *
     * @param text as written; of a quoted or block scalar, what it stands for
     * @param plain whether it is written without quotes or the like, as only YAML has it
     */
    record Scalar(Place place, NodePath path, ScalarType type, String text, boolean plain) implements Node {
        /** A text that is nothing but text, whatever it looks like. */
        public static Scalar text(Place place, NodePath path, String text) {
            return new Scalar(place, path, ScalarType.TEXT, text, false);
        }
    }

    /** What a scalar is by its writing. */
    enum ScalarType {
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** Nothing. */
        NULL
    }

    /** A list. */
    record Sequence(Place place, NodePath path, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Fields with values. No name occurs twice. */
    record Mapping(Place place, NodePath path, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The field of this name. */
        public Optional<Entry> find(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
        }

        /** The value of the field of this name. */
        public Optional<Node> value(String name) {
            return find(name).map(Entry::value);
        }
    }

    /** A field: its name, where that stands, and its value. */
    record Entry(String name, Place place, Node value) {}

    /** A value that could not be had; the fault is reported already. */
    record Broken(Place place, NodePath path) implements Node {}
}
