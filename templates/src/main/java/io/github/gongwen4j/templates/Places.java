package io.github.gongwen4j.templates;

import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives the values of files and of programs their places. */
final class Places {
    private static final int DEEPEST = 16;

    private Places() {}

    /** The same tree, each place in the text of this name. */
    static Node in(Node node, String name) {
        Place place = node.place().in(name);
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(place, scalar.path(), scalar.type(), scalar.text(), scalar.plain());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    place,
                    list.path(),
                    list.items().stream().map(item -> in(item, name)).toList());
        }
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    place,
                    mapping.path(),
                    mapping.entries().stream()
                            .map(entry ->
                                    new Node.Entry(entry.name(), entry.place().in(name), in(entry.value(), name)))
                            .toList());
        }
        return new Node.Broken(place, node.path());
    }

    /**
     * A value of a program as a tree.
     *
     * @throws IllegalArgumentException if there is no telling how it is written
     */
    static Node node(Object value, Place place, NodePath path) {
        return node(value, place, path, 1);
    }

    private static Node node(Object value, Place place, NodePath path, int depth) {
        if (value instanceof Collection<?> list && depth < DEEPEST) {
            List<Node> items = new ArrayList<>();
            for (Object item : list) {
                items.add(node(item, place, path.item(items.size()), depth + 1));
            }
            return new Node.Sequence(place, path, items);
        }
        if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            List<Node.Entry> entries = new ArrayList<>();
            map.forEach((name, inner) -> entries.add(new Node.Entry(
                    String.valueOf(name), place, node(inner, place, path.field(String.valueOf(name)), depth + 1))));
            return new Node.Mapping(place, path, entries);
        }
        if (value == null) {
            return new Node.Scalar(place, path, Node.ScalarType.NULL, "", false);
        }
        if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return Node.Scalar.text(place, path, value.toString());
        }
        throw new IllegalArgumentException(
                path + "：不能作为参数值的类型 " + value.getClass().getName()
                        + "；可用文字、数字、真假值、LocalDate 及其列表和映射 / " + path + ": a "
                        + value.getClass().getName()
                        + " cannot be a value; use texts, numbers, booleans, LocalDate, and lists and maps of these");
    }
}
