package io.github.gongwen4j.cli;

import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.YamlWriter;
import io.github.gongwen4j.schedule.Assignment;
import java.util.ArrayList;
import java.util.List;

/** A task register as a document of its own, to be edited, rendered or attached. */
final class RegisterYaml {
    private static final Place NOWHERE = Place.outside("register");

    private RegisterYaml() {}

    static String of(String title, List<Assignment> lines) {
        List<Node.Entry> fields = new ArrayList<>();
        text(fields, "kind", "plan");
        text(fields, "title", title);
        List<Node> tasks = new ArrayList<>();
        for (Assignment line : lines) {
            tasks.add(task(line));
        }
        Node block = mapping(List.of(entry("tasks", new Node.Sequence(NOWHERE, NodePath.ROOT, tasks))));
        fields.add(entry("preamble", new Node.Sequence(NOWHERE, NodePath.ROOT, List.of(block))));
        return YamlWriter.create().write(mapping(fields));
    }

    private static Node task(Assignment line) {
        List<Node.Entry> fields = new ArrayList<>();
        text(fields, "task", line.task());
        units(fields, "lead", line.lead());
        units(fields, "support", line.support());
        text(fields, "due", line.due());
        text(fields, "deliverable", line.deliverable());
        return mapping(fields);
    }

    private static void units(List<Node.Entry> fields, String name, List<String> units) {
        List<Node> items = new ArrayList<>();
        units.forEach(unit -> items.add(scalar(unit)));
        if (!items.isEmpty()) {
            fields.add(entry(name, new Node.Sequence(NOWHERE, NodePath.ROOT, items)));
        }
    }

    private static void text(List<Node.Entry> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.add(entry(name, scalar(text)));
        }
    }

    private static Node scalar(String text) {
        return Node.Scalar.text(NOWHERE, NodePath.ROOT, text);
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(name, NOWHERE, value);
    }

    private static Node mapping(List<Node.Entry> fields) {
        return new Node.Mapping(NOWHERE, NodePath.ROOT, fields);
    }
}
