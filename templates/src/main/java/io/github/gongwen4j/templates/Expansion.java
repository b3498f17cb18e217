package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.ReadLimits;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One document made of a template: the pieces with their values. It keeps to the limits, however often a template repeats itself. */
final class Expansion {
    private final ReadLimits limits;
    private final Map<Node, List<Bilingual>> blanks = new IdentityHashMap<>();
    private final Set<Bilingual> allBlanks = new LinkedHashSet<>();
    private long nodes;
    private long characters;

    Expansion(ReadLimits limits) {
        this.limits = limits;
    }

    /** A template asks for more than the limits allow. */
    static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Node at;

        private LimitException(Node at) {
            super("too much", null, false, false);
            this.at = at;
        }

        Node at() {
            return at;
        }
    }

    /** What is still to be filled in at a node of the document. */
    List<Bilingual> blanks(Node node) {
        return blanks.getOrDefault(node, List.of());
    }

    /** All that is still to be filled in, in the order of the document. */
    List<Bilingual> blanks() {
        return List.copyOf(allBlanks);
    }

    /** What a piece comes to: nothing, one node, or several where it stands in a list. */
    List<Node> expand(Piece piece, Bindings bindings) {
        if (piece instanceof Piece.Fixed fixed) {
            nodes += fixed.nodes() - 1;
            characters += fixed.characters();
            count(fixed.node());
            return List.of(fixed.node());
        }
        if (piece instanceof Piece.Words words) {
            return words(words, bindings);
        }
        if (piece instanceof Piece.Fields fields) {
            return List.of(fields(fields, bindings));
        }
        if (piece instanceof Piece.Items items) {
            return items(items, bindings);
        }
        if (piece instanceof Piece.Guarded guarded) {
            boolean stands = guarded.conditions().stream().allMatch(condition -> condition.holds(bindings));
            return stands ? expand(guarded.piece(), bindings) : List.of();
        }
        return loop((Piece.Loop) piece, bindings);
    }

    private List<Node> loop(Piece.Loop loop, Bindings bindings) {
        List<Node> expanded = new ArrayList<>();
        Optional<Bound> list = bindings.find(loop.list());
        if (list.isPresent() && list.get() instanceof Bound.Items items) {
            int index = 0;
            for (Bound item : items.items()) {
                expanded.addAll(expand(loop.piece(), bindings.turning(loop.variable(), item, ++index)));
                count(loop.at());
            }
        }
        return expanded;
    }

    private Node fields(Piece.Fields piece, Bindings bindings) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Piece.Field field : piece.fields()) {
            List<Node> values = expand(field.value(), bindings);
            if (!values.isEmpty()) {
                Node value = several(field.value(), bindings)
                        ? new Node.Sequence(
                                field.at().value().place(), field.at().value().path(), values)
                        : values.get(0);
                entries.add(new Node.Entry(field.at().name(), field.at().place(), value));
            }
        }
        return counted(new Node.Mapping(piece.at().place(), piece.at().path(), entries));
    }

    /** Whether a piece comes to a list, be it of one item. */
    private static boolean several(Piece piece, Bindings bindings) {
        if (piece instanceof Piece.Guarded guarded) {
            return several(guarded.piece(), bindings);
        }
        return piece instanceof Piece.Loop
                || (piece instanceof Piece.Words words
                        && words.bare()
                        && bindings.find(((Part.Slot) words.parts().get(0)).value())
                                .filter(Bound.Items.class::isInstance)
                                .isPresent());
    }

    private List<Node> items(Piece.Items piece, Bindings bindings) {
        List<Node> expanded = new ArrayList<>();
        for (Piece item : piece.items()) {
            expanded.addAll(expand(item, bindings));
        }
        return expanded.isEmpty()
                ? List.of()
                : List.of(
                        counted(new Node.Sequence(piece.at().place(), piece.at().path(), expanded)));
    }

    private List<Node> words(Piece.Words words, Bindings bindings) {
        Node.Scalar at = words.at();
        if (words.bare()) {
            Optional<Bound> value = bindings.find(((Part.Slot) words.parts().get(0)).value());
            return value.map(bound -> bare(bound, at)).orElse(List.of());
        }
        StringBuilder text = new StringBuilder();
        List<Bilingual> missing = new ArrayList<>();
        for (Part part : words.parts()) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else {
                Part.Slot slot = (Part.Slot) part;
                bindings.find(slot.value()).ifPresent(value -> {
                    note(value, missing);
                    text.append(
                            slot.format().map(format -> format.print(value)).orElseGet(() -> SlotFormat.plain(value)));
                });
            }
        }
        return List.of(text(at.place(), at.path(), text.toString(), missing));
    }

    /** A value by itself: each item of a list by itself, yes or no as such, anything else as text. */
    private List<Node> bare(Bound value, Node.Scalar at) {
        if (value instanceof Bound.Items items) {
            List<Node> nodes = new ArrayList<>();
            items.items().forEach(item -> nodes.addAll(bare(item, at)));
            return nodes;
        }
        if (value instanceof Bound.Flag flag) {
            String word = Boolean.toString(flag.yes());
            return List.of(counted(new Node.Scalar(at.place(), at.path(), Node.ScalarType.BOOLEAN, word, true)));
        }
        List<Bilingual> missing = new ArrayList<>();
        note(value, missing);
        Place place = missing.isEmpty() ? value.place() : at.place();
        return List.of(text(place, at.path(), SlotFormat.plain(value), missing));
    }

    private static void note(Bound value, List<Bilingual> missing) {
        if (value instanceof Bound.Blank blank) {
            missing.add(blank.label());
        } else if (value instanceof Bound.Items items) {
            items.items().forEach(item -> note(item, missing));
        }
    }

    private Node text(Place place, NodePath path, String text, List<Bilingual> missing) {
        Node.Scalar scalar = Node.Scalar.text(place, path, text);
        characters += text.length();
        if (!missing.isEmpty()) {
            blanks.put(scalar, List.copyOf(missing));
            allBlanks.addAll(missing);
        }
        return counted(scalar);
    }

    private Node counted(Node node) {
        count(node);
        return node;
    }

    private void count(Node node) {
        if (++nodes > limits.nodes() || characters > limits.size()) {
            throw new LimitException(node);
        }
    }
}
