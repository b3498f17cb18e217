package io.github.gongwen4j.read;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a tree as YAML that a person likes to edit: in blocks, a paragraph a line, quotes only where they are needed, short lists of names
 * and the rows of tables within brackets. {@link TreeReader} reads it back to the same tree, whatever the texts hold. Immutable; one writer
 * serves any number of threads.
 */
public final class YamlWriter {
    private static final int STEP = 2;

    private final Function<Node, List<String>> comments;
    private final YamlLayout layout;

    private YamlWriter(Function<Node, List<String>> comments, YamlLayout layout) {
        this.comments = comments;
        this.layout = layout;
    }

    /** A writer that adds no comments. */
    public static YamlWriter create() {
        return laidOut(YamlLayout.PLAIN);
    }

    /** A writer that adds no comments and lays out the tree so. */
    static YamlWriter laidOut(YamlLayout layout) {
        return new YamlWriter(node -> List.of(), layout);
    }

    /**
     * A writer that puts comments above the line a value begins on.
     *
     * @param comments the comments of a node, a line each, without the mark
     */
    public static YamlWriter commented(Function<Node, List<String>> comments) {
        return new YamlWriter(Objects.requireNonNull(comments), YamlLayout.PLAIN);
    }

    /** The tree as YAML, each line ended by a line feed. */
    public String write(Node root) {
        StringBuilder out = new StringBuilder();
        if (root instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            mapping(mapping, 0, false, out);
        } else if (root instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            sequence(sequence, 0, false, out);
        } else {
            out.append(onOneLine(root)).append('\n');
        }
        return out.toString();
    }

    /** The fields, a line each; the first one may stand on a line that is begun. */
    private void mapping(Node.Mapping mapping, int indent, boolean begun, StringBuilder out) {
        boolean first = begun;
        for (Node.Entry entry : mapping.entries()) {
            if (!first) {
                out.append(layout.apart(mapping, entry) ? "\n" : "");
                comment(comments.apply(entry.value()), indent, out);
                indent(indent, out);
            }
            first = false;
            out.append(YamlScalar.flow(entry.name())).append(':');
            value(mapping, entry, indent, out);
        }
    }

    private void value(Node.Mapping holder, Node.Entry entry, int indent, StringBuilder out) {
        Node value = entry.value();
        if (value instanceof Node.Mapping mapping && inLines(mapping)) {
            out.append('\n');
            mapping(mapping, indent + STEP, false, out);
        } else if (value instanceof Node.Sequence sequence && !inBrackets(entry, sequence)) {
            out.append('\n');
            sequence(sequence, indent + STEP, layout.itemsApart(holder, entry), out);
        } else {
            scalar(value, indent, out.append(' '));
        }
    }

    private void sequence(Node.Sequence sequence, int indent, boolean apart, StringBuilder out) {
        String between = "";
        for (Node item : sequence.items()) {
            out.append(between);
            between = apart ? "\n" : "";
            comment(aboveItem(item), indent, out);
            indent(indent, out);
            out.append("- ");
            if (item instanceof Node.Mapping mapping && inLines(mapping)) {
                mapping(mapping, indent + STEP, true, out);
            } else if (item instanceof Node.Sequence inner && !row(inner)) {
                out.setLength(out.length() - 1);
                out.append('\n');
                sequence(inner, indent + STEP, false, out);
            } else {
                scalar(item, indent, out);
            }
        }
    }

    /** The comments that belong above the line an item begins on: those of its first field, or of all cells of a row. */
    private List<String> aboveItem(Node item) {
        if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return comments.apply(mapping.entries().get(0).value());
        }
        if (item instanceof Node.Sequence list && row(list)) {
            return list.items().stream()
                    .flatMap(cell -> comments.apply(cell).stream())
                    .distinct()
                    .toList();
        }
        return comments.apply(item);
    }

    private void scalar(Node node, int indent, StringBuilder out) {
        if (node instanceof Node.Scalar scalar
                && scalar.type() == Node.ScalarType.TEXT
                && YamlScalar.literal(scalar.text())) {
            out.append("|-\n");
            scalar.text().lines().forEach(line -> {
                indent(indent + STEP, out);
                out.append(line).append('\n');
            });
        } else {
            out.append(onOneLine(node)).append('\n');
        }
    }

    private String onOneLine(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.type() == Node.ScalarType.TEXT ? YamlScalar.block(scalar.text()) : scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            StringBuilder out = new StringBuilder("[");
            for (Node item : sequence.items()) {
                out.append(out.length() > 1 ? ", " : "").append(inBrackets(item));
            }
            return out.append(']').toString();
        }
        return node instanceof Node.Mapping mapping ? inBraces(mapping) : "null";
    }

    private String inBraces(Node.Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> YamlScalar.flow(entry.name()) + ": " + inBrackets(entry.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String inBrackets(Node node) {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.TEXT
                ? YamlScalar.flow(scalar.text())
                : onOneLine(node);
    }

    /** Whether a list within a list is a row of a table. */
    private static boolean row(Node.Sequence list) {
        return list.items().stream().allMatch(Node.Scalar.class::isInstance);
    }

    private boolean inBrackets(Node.Entry field, Node.Sequence list) {
        return list.items().isEmpty()
                || switch (layout.list(field)) {
                    case LINES -> false;
                    case BRACKETS -> true;
                    case BY_LENGTH -> Brevity.list(list)
                            && list.items().stream()
                                    .allMatch(item -> comments.apply(item).isEmpty());
                };
    }

    /** Whether a mapping is written field by field, a line each. */
    private boolean inLines(Node.Mapping mapping) {
        boolean brief = layout.inBraces(mapping) && Brevity.mapping(mapping);
        return !mapping.entries().isEmpty() && !brief;
    }

    private static void comment(List<String> lines, int indent, StringBuilder out) {
        for (String line : lines) {
            indent(indent, out);
            out.append("# ").append(line.replaceAll("\\R", " ")).append('\n');
        }
    }

    private static void indent(int indent, StringBuilder out) {
        out.append(" ".repeat(indent));
    }
}
