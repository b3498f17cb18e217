package io.github.gongwen4j.read;

import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a mapping together, field by field in the order in which a person writes them. What says nothing is left out. */
final class MappingTree {
    private final List<Node.Entry> entries = new ArrayList<>();

    MappingTree put(String name, Node value) {
        entries.add(new Node.Entry(name, Place.START, value));
        return this;
    }

    /** Puts a field before all others. */
    MappingTree first(String name, Node value) {
        entries.add(0, new Node.Entry(name, Place.START, value));
        return this;
    }

    MappingTree put(String name, Optional<? extends Node> value) {
        value.ifPresent(node -> put(name, node));
        return this;
    }

    MappingTree text(String name, String value) {
        return put(name, Trees.text(value));
    }

    MappingTree text(String name, Optional<String> value) {
        return put(name, value.map(Trees::text));
    }

    /** A text that is left out where it is the usual one. */
    MappingTree text(String name, String value, String usual) {
        return value.equals(usual) ? this : text(name, value);
    }

    MappingTree date(String name, Optional<FuzzyDate> value) {
        return text(name, value.map(FuzzyDate::words));
    }

    /** Names, of which one stands alone; left out where there are none. */
    MappingTree names(String name, List<String> values) {
        return oneOrMany(name, values.stream().map(Trees::text).toList());
    }

    MappingTree oneOrMany(String name, List<? extends Node> values) {
        return values.isEmpty() ? this : put(name, Trees.oneOrMany(values));
    }

    /** A list; left out where it is empty. */
    MappingTree list(String name, List<? extends Node> values) {
        return values.isEmpty() ? this : put(name, Trees.list(values));
    }

    /** The word for a constant; left out where it is the usual one. */
    <E extends Enum<E>> MappingTree word(String name, E value, E usual) {
        return value == usual ? this : text(name, Shapes.word(value));
    }

    /** A number; left out where it is the usual one. */
    MappingTree number(String name, int value, int usual) {
        return value == usual ? this : put(name, Trees.number(value));
    }

    /** Pages that lie on their sides. */
    MappingTree orientation(PageOrientation value) {
        return value == PageOrientation.LANDSCAPE ? put(OrientationField.NAME, Trees.flag(true)) : this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Node.Mapping tree() {
        return new Node.Mapping(Place.START, NodePath.ROOT, entries);
    }
}
