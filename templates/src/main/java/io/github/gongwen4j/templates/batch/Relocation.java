package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives a tree that was read by itself its places and paths in the table it comes from. */
final class Relocation {
    private final UnaryOperator<Place> places;

    private Relocation(UnaryOperator<Place> places) {
        this.places = places;
    }

    /** A tree from a line of a file. */
    static Node.Mapping ofLine(Node.Mapping tree, int line, String file) {
        return (Node.Mapping) new Relocation(place -> new Place(line, place.column()).in(file)).at(tree, NodePath.ROOT);
    }

    /** A tree from a cell. */
    static Node ofCell(Node tree, Place cell, NodePath path) {
        return new Relocation(place -> cell).at(tree, path);
    }

    private Node at(Node node, NodePath path) {
        Place place = places.apply(node.place());
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(place, path, scalar.type(), scalar.text(), scalar.plain());
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(at(item, path.item(items.size())));
            }
            return new Node.Sequence(place, path, items);
        }
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    place,
                    path,
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(
                                    entry.name(),
                                    places.apply(entry.place()),
                                    at(entry.value(), path.field(entry.name()))))
                            .toList());
        }
        return new Node.Broken(place, path);
    }
}
