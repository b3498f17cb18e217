package io.github.gongwen4j.templates.json;

import java.util.List;
import java.util.Map;

/**
 * JSON text of plain values: maps in their order, lists, texts, whole numbers, booleans, null for an absent value. Lists and maps that hold
 * only single values stand on one line.
 */
public final class JsonText {
    private static final int WIDTH = 110;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /**
     * The text, a line feed at its end.
     *
     * @throws IllegalArgumentException if a value is of another kind
     */
    public static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, "");
        return text.out.append('\n').toString();
    }

    /** A text in double quotes; YAML reads it as well. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\u00" + (c < 0x10 ? "0" : "") + Integer.toHexString(c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else {
            out.append(single(value));
        }
    }

    private static String single(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return String.valueOf(value);
        }
        if (value instanceof CharSequence text) {
            return quoted(text.toString());
        }
        throw new IllegalArgumentException("No value of a report: " + value.getClass());
    }

    private void map(Map<?, ?> map, String indent) {
        List<String> fields = map.entrySet().stream()
                .filter(field -> isSingle(field.getValue()))
                .map(field -> quoted((String) field.getKey()) + ": " + single(field.getValue()))
                .toList();
        boolean flat = fields.size() == map.size();
        String line = "{" + String.join(", ", fields) + "}";
        if (flat && line.length() + indent.length() <= WIDTH) {
            out.append(line);
            return;
        }
        String separator = "{\n";
        for (Map.Entry<?, ?> field : map.entrySet()) {
            out.append(separator)
                    .append(indent)
                    .append("  ")
                    .append(quoted((String) field.getKey()))
                    .append(": ");
            value(field.getValue(), indent + "  ");
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void list(List<?> list, String indent) {
        if (list.isEmpty()) {
            out.append("[]");
            return;
        }
        String separator = "[\n";
        for (Object item : list) {
            out.append(separator).append(indent).append("  ");
            value(item, indent + "  ");
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }
}
