package io.github.gongwen4j.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of a JSON Schema: members in the order given; values are strings, numbers, booleans, lists and objects. */
final class SchemaObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    static SchemaObject of(String name, Object value) {
        return new SchemaObject().with(name, value);
    }

    SchemaObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    SchemaObject withAll(SchemaObject other) {
        members.putAll(other.members);
        return this;
    }

    /** As JSON text, indented by two spaces; lists of plain values stand on one line. */
    String json() {
        StringBuilder out = new StringBuilder();
        print(this, 0, out);
        return out.append('\n').toString();
    }

    private static void print(Object value, int indent, StringBuilder out) {
        if (value instanceof SchemaObject object) {
            printObject(object, indent, out);
        } else if (value instanceof List<?> list) {
            printList(list, indent, out);
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void printObject(SchemaObject object, int indent, StringBuilder out) {
        if (object.members.isEmpty()) {
            out.append("{}");
            return;
        }
        String separator = "{";
        for (Map.Entry<String, Object> member : object.members.entrySet()) {
            out.append(separator);
            newLine(indent + 1, out);
            quote(member.getKey(), out);
            out.append(": ");
            print(member.getValue(), indent + 1, out);
            separator = ",";
        }
        newLine(indent, out);
        out.append('}');
    }

    private static void printList(List<?> list, int indent, StringBuilder out) {
        boolean nested = list.stream().anyMatch(SchemaObject.class::isInstance);
        String separator = "[";
        for (Object item : list) {
            out.append(separator);
            if (nested) {
                newLine(indent + 1, out);
            }
            print(item, indent + 1, out);
            separator = nested ? "," : ", ";
        }
        if (nested) {
            newLine(indent, out);
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void newLine(int indent, StringBuilder out) {
        out.append('\n').append("  ".repeat(indent));
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
