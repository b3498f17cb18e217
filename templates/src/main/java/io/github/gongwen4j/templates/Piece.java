package io.github.gongwen4j.templates;

import io.github.gongwen4j.read.Node;
import java.util.List;

/** A piece of a template's document, made ready to be expanded any number of times. */
sealed interface Piece {
    /**
     * What stands in every document as it is.
     *
     * @param nodes how many nodes it has
     * @param characters how long its texts are together
     */
    record Fixed(Node node, long nodes, long characters) implements Piece {
        static Fixed of(Node node) {
            if (node instanceof Node.Sequence list) {
                return sum(node, list.items());
            }
            return node instanceof Node.Mapping mapping
                    ? sum(
                            node,
                            mapping.entries().stream().map(Node.Entry::value).toList())
                    : new Fixed(
                            node,
                            1,
                            node instanceof Node.Scalar scalar ? scalar.text().length() : 0);
        }

        private static Fixed sum(Node node, List<Node> parts) {
            List<Fixed> fixed = parts.stream().map(Fixed::of).toList();
            return new Fixed(
                    node,
                    1 + fixed.stream().mapToLong(Fixed::nodes).sum(),
                    fixed.stream().mapToLong(Fixed::characters).sum());
        }
    }

    /** A text with slots. */
    record Words(Node.Scalar at, List<Part> parts) implements Piece {
        /** Whether the whole text is one slot and no more, so that a list stays a list. */
        boolean bare() {
            return parts.size() == 1
                    && parts.get(0) instanceof Part.Slot slot
                    && slot.format().isEmpty();
        }
    }

    /** A mapping. */
    record Fields(Node.Mapping at, List<Field> fields) implements Piece {}

    /** A field of a mapping. */
    record Field(Node.Entry at, Piece value) {}

    /** A list. */
    record Items(Node.Sequence at, List<Piece> items) implements Piece {}

    /** What stands there only under conditions. */
    record Guarded(List<Condition> conditions, Piece piece) implements Piece {}

    /** What stands there once for each item of a list. */
    record Loop(Node.Mapping at, String variable, Reference list, Piece piece) implements Piece {}
}
