package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.read.TreeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values that a template is filled with (数据), by the names or the labels of its parameters. They come from a file, from a program, or from
 * both; what they hold is text and stays text. Immutable.
 */
public final class Values {
    private static final String OURS = "values";

    private final Node.Mapping tree;

    private Values(Node.Mapping tree) {
        this.tree = tree;
    }

    /** No values. */
    public static Values none() {
        return new Values(new Node.Mapping(Place.outside(OURS), NodePath.ROOT, List.of()));
    }

    /**
     * The values a program holds: texts, numbers, booleans, days ({@link java.time.LocalDate}), and lists and maps of these. A value of null
     * is none.
     *
     * @param values by name; {@code organ.short} is the short name beside {@code organ}
     * @throws IllegalArgumentException if a value is of another class
     */
    public static Values of(Map<String, ?> values) {
        return of(values, OURS);
    }

    /**
     * The same, from a source that faults name.
     *
     * @param name what the problems call it, as {@code rows.csv:12}
     * @throws IllegalArgumentException if a value is of another class
     */
    public static Values of(Map<String, ?> values, String name) {
        Values all = new Values(new Node.Mapping(Place.outside(name), NodePath.ROOT, List.of()));
        for (Map.Entry<String, ?> value : values.entrySet()) {
            all = all.with(value.getKey(), value.getValue(), name);
        }
        return all;
    }

    /**
     * The values in a file; its extension says the format.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws DocumentException if it cannot be taken apart; carries every fault
     * @throws IOException if it cannot be read
     */
    public static Values read(Path file) throws IOException {
        return of(TreeReader.create().read(file), file.toString());
    }

    /**
     * The values in a text.
     *
     * @param name what the problems call it
     * @throws DocumentException if it cannot be taken apart; carries every fault
     */
    public static Values read(String text, Format format, String name) {
        return of(TreeReader.create().read(text, format, name), name);
    }

    /**
     * The values in a tree.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no mapping
     */
    public static Values of(Node tree, String name) {
        if (!(Places.in(tree, name) instanceof Node.Mapping mapping)) {
            Problems problems = new Problems(name);
            Faults.mismatch(tree, new Bilingual("“参数名: 值”的各行", "lines of \"name: value\""), problems);
            throw problems.toException();
        }
        List<Node.Entry> entries = mapping.entries().stream()
                .filter(entry -> !entry.name().equals("$schema"))
                .toList();
        return new Values(new Node.Mapping(mapping.place(), NodePath.ROOT, entries));
    }

    /**
     * These values and one more, which takes the place of one of the same name.
     *
     * @throws IllegalArgumentException if it is none of what {@link #of(Map)} takes
     */
    public Values with(String name, Object value) {
        return with(name, value, OURS);
    }

    /**
     * The same, from a source that faults name.
     *
     * @param source what the problems call it, as {@code --set}
     * @throws IllegalArgumentException if it is none of what {@link #of(Map)} takes
     */
    public Values with(String name, Object value, String source) {
        Place place = Place.outside(source);
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        NodePath path = NodePath.ROOT.field(first);
        Node node = dot < 0
                ? Places.node(value, place, path)
                : inner(first, name.substring(dot + 1), Places.node(value, place, path.field(name.substring(dot + 1))));
        List<Node.Entry> entries = new ArrayList<>();
        tree.entries().stream().filter(entry -> !entry.name().equals(first)).forEach(entries::add);
        entries.add(new Node.Entry(first, place, node));
        return new Values(new Node.Mapping(tree.place(), NodePath.ROOT, entries));
    }

    /** A field beside those there are; a text beside a field is the name of an organ. */
    private Node inner(String name, String field, Node value) {
        Optional<Node> before = tree.value(name);
        List<Node.Entry> entries = new ArrayList<>();
        if (before.isPresent() && before.get() instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.name().equals(field))
                    .forEach(entries::add);
        } else {
            before.ifPresent(whole -> entries.add(new Node.Entry("name", whole.place(), whole)));
        }
        entries.add(new Node.Entry(field, value.place(), value));
        return new Node.Mapping(value.place(), NodePath.ROOT.field(name), entries);
    }

    /**
     * These values, and those of the other that are not among them; of an organ or a record, field by field. Names are compared as they
     * are: see {@link Template#named}.
     */
    public Values orElse(Values other) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry ours : tree.entries()) {
            Node value = other.tree
                    .value(ours.name())
                    .map(theirs -> both(ours.value(), theirs))
                    .orElse(ours.value());
            entries.add(new Node.Entry(ours.name(), ours.place(), value));
        }
        other.tree.entries().stream()
                .filter(entry -> tree.find(entry.name()).isEmpty())
                .forEach(entries::add);
        return new Values(
                new Node.Mapping(tree.entries().isEmpty() ? other.tree.place() : tree.place(), NodePath.ROOT, entries));
    }

    /** Our value, and what it says nothing of from theirs: a text of theirs is the name of an organ. */
    private static Node both(Node ours, Node theirs) {
        if (!(ours instanceof Node.Mapping mapping)) {
            return ours;
        }
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        List<Node.Entry> more = theirs instanceof Node.Mapping other
                ? other.entries()
                : List.of(new Node.Entry("name", theirs.place(), theirs));
        more.stream()
                .filter(entry -> mapping.find(Organs.word(entry.name())).isEmpty()
                        && mapping.find(entry.name()).isEmpty())
                .forEach(entries::add);
        return new Node.Mapping(mapping.place(), mapping.path(), entries);
    }

    Values renamed(UnaryOperator<String> naming) {
        List<Node.Entry> entries = tree.entries().stream()
                .map(entry -> new Node.Entry(naming.apply(entry.name()), entry.place(), entry.value()))
                .toList();
        return new Values(new Node.Mapping(tree.place(), tree.path(), entries));
    }

    /** Whether a value of this name is among them. */
    public boolean has(String name) {
        return tree.find(name).isPresent();
    }

    /** The values as a tree. */
    public Node.Mapping tree() {
        return tree;
    }
}
