package io.github.gongwen4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A document with one thing changed.
 *
 * @param what the change, for messages
 * @param at the path of the changed value; of a field dropped or renamed, the path of the mapping
 */
record Mutation(String what, String at, Node document) {
    /** All of them: each value dropped, each field renamed, each value replaced by one of every other type. */
    static List<Mutation> of(Node root) {
        List<Mutation> mutations = new ArrayList<>();
        collect(root, changed -> changed, mutations);
        return mutations;
    }

    private static void collect(Node node, UnaryOperator<Node> rebuild, List<Mutation> into) {
        for (Node other : others(node)) {
            into.add(new Mutation("replaced by " + other, node.path().toString(), rebuild.apply(other)));
        }
        if (node instanceof Node.Mapping mapping) {
            for (int i = 0; i < mapping.entries().size(); i++) {
                collectEntry(mapping, i, rebuild, into);
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int index = i;
                collect(sequence.items().get(i), item -> rebuild.apply(with(sequence, index, item)), into);
            }
        }
    }

    private static void collectEntry(Node.Mapping mapping, int i, UnaryOperator<Node> rebuild, List<Mutation> into) {
        Node.Entry entry = mapping.entries().get(i);
        String at = mapping.path().toString();
        List<Node.Entry> fewer = new ArrayList<>(mapping.entries());
        fewer.remove(i);
        into.add(new Mutation("without " + entry.name(), at, rebuild.apply(with(mapping, fewer))));
        for (String name : List.of(entry.name() + "x", "zzz", "heading", "text", "items", "name")) {
            if (mapping.find(name).isEmpty()) {
                into.add(new Mutation(
                        entry.name() + " renamed " + name, at, rebuild.apply(with(mapping, i, renamed(entry, name)))));
            }
        }
        collect(
                entry.value(),
                value -> rebuild.apply(with(mapping, i, new Node.Entry(entry.name(), entry.place(), value))),
                into);
    }

    private static Node.Entry renamed(Node.Entry entry, String name) {
        return new Node.Entry(name, entry.place(), entry.value());
    }

    private static Node.Mapping with(Node.Mapping mapping, int index, Node.Entry entry) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        entries.set(index, entry);
        return with(mapping, entries);
    }

    private static Node.Mapping with(Node.Mapping mapping, List<Node.Entry> entries) {
        return new Node.Mapping(mapping.place(), mapping.path(), entries);
    }

    private static Node.Sequence with(Node.Sequence sequence, int index, Node item) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.set(index, item);
        return new Node.Sequence(sequence.place(), sequence.path(), items);
    }

    private static List<Node> others(Node node) {
        Place place = node.place();
        NodePath path = node.path();
        Node text = new Node.Scalar(place, path.item(0), Node.ScalarType.TEXT, "文字", true);
        Node.Entry unknown = new Node.Entry("zzz", place, text);
        Node.Entry known = new Node.Entry("text", place, text);
        return List.of(
                new Node.Scalar(place, path, Node.ScalarType.NULL, "", true),
                new Node.Scalar(place, path, Node.ScalarType.NUMBER, "7", true),
                new Node.Scalar(place, path, Node.ScalarType.BOOLEAN, "true", true),
                new Node.Scalar(place, path, Node.ScalarType.TEXT, "文字", true),
                new Node.Scalar(place, path, Node.ScalarType.TEXT, "", true),
                new Node.Scalar(place, path, Node.ScalarType.TEXT, " \n", true),
                new Node.Scalar(place, path, Node.ScalarType.TEXT, "2026-02-30", true),
                new Node.Sequence(place, path, List.of()),
                new Node.Sequence(place, path, List.of(text)),
                new Node.Sequence(place, path, List.of(new Node.Sequence(place, path.item(0), List.of(text)))),
                new Node.Mapping(place, path, List.of()),
                new Node.Mapping(place, path, List.of(unknown)),
                new Node.Mapping(place, path, List.of(known)));
    }
}
