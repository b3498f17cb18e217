package io.github.gongwen4j.read;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree as JSON that a person likes to edit: two spaces a step, what is short on one line. {@link TreeReader} reads it back. */
final class JsonWriter {
    private static final String STEP = "  ";

    private JsonWriter() {}

    /** The tree as JSON, ended by a line feed. */
    static String write(Node root) {
        StringBuilder out = new StringBuilder();
        value(
                root,
                "\n",
                root instanceof Node.Mapping mapping && !mapping.entries().isEmpty(),
                out);
        return out.append('\n').toString();
    }

    /**
     * @param line what begins a line at this depth: the line feed and the spaces
     * @param root whether it is the whole, which has lines of its own however short
     */
    private static void value(Node node, String line, boolean root, StringBuilder out) {
        if (node instanceof Node.Mapping mapping && (root || !Brevity.mapping(mapping))) {
            String between = "{";
            for (Node.Entry field : mapping.entries()) {
                out.append(between).append(line).append(STEP).append(name(field));
                value(field.value(), line + STEP, false, out);
                between = ",";
            }
            out.append(line).append('}');
        } else if (node instanceof Node.Sequence list && !Brevity.list(list)) {
            String between = "[";
            for (Node item : list.items()) {
                out.append(between).append(line).append(STEP);
                value(item, line + STEP, false, out);
                between = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(onOneLine(node));
        }
    }

    private static String onOneLine(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(field -> name(field) + onOneLine(field.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(JsonWriter::onOneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.type() == Node.ScalarType.TEXT ? quoted(scalar.text()) : scalar.text();
        }
        return "null";
    }

    private static String name(Node.Entry field) {
        return quoted(field.name()) + ": ";
    }

    private static String quoted(String text) {
        return DoubleQuotes.around(text, codePoint -> !Characters.printable(codePoint), JsonWriter::number);
    }

    private static String number(int codePoint) {
        StringBuilder units = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            units.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        return units.toString();
    }
}
