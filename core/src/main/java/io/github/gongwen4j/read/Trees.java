package io.github.gongwen4j.read;

import java.util.List;

/** Nodes of a tree that stands in no file yet. */
final class Trees {
    private Trees() {}

    static Node.Scalar text(String text) {
        return Node.Scalar.text(Place.START, NodePath.ROOT, text);
    }

    static Node.Scalar number(int number) {
        return new Node.Scalar(Place.START, NodePath.ROOT, Node.ScalarType.NUMBER, Integer.toString(number), true);
    }

    static Node.Scalar flag(boolean on) {
        return new Node.Scalar(Place.START, NodePath.ROOT, Node.ScalarType.BOOLEAN, Boolean.toString(on), true);
    }

    static Node.Sequence list(List<? extends Node> items) {
        return new Node.Sequence(Place.START, NodePath.ROOT, List.copyOf(items));
    }

    static Node.Sequence texts(List<String> texts) {
        return list(texts.stream().map(Trees::text).toList());
    }

    /** One alone without brackets, several as a list. */
    static Node oneOrMany(List<? extends Node> items) {
        return items.size() == 1 ? items.get(0) : list(items);
    }
}
