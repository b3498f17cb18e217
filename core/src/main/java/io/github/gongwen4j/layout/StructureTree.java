package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The logical structure while it grows, in reading order. */
final class StructureTree {
    private static final StructureType[] HEADINGS = {
        StructureType.H1, StructureType.H2, StructureType.H3, StructureType.H4, StructureType.H5, StructureType.H6
    };

    private final Node root = new Node(0, StructureType.DOCUMENT, false, Optional.empty());
    private final Deque<Integer> outline = new ArrayDeque<>();
    private int lastId;

    /** An element to which others may still be added. */
    static final class Node {
        private final int id;
        private final StructureType type;
        private final boolean inline;
        private final Optional<String> summary;
        private final List<Node> children = new ArrayList<>();

        private Node(int id, StructureType type, boolean inline, Optional<String> summary) {
            this.id = id;
            this.type = type;
            this.inline = inline;
            this.summary = summary;
        }

        Tag.Content tag() {
            return new Tag.Content(id);
        }

        private StructureElement freeze() {
            return new StructureElement(
                    id,
                    type,
                    inline,
                    summary,
                    children.stream().map(Node::freeze).toList());
        }
    }

    Node root() {
        return root;
    }

    /** A new last child. */
    Node add(Node parent, StructureType type) {
        return add(parent, type, false, Optional.empty());
    }

    /** A new table with what it holds said in words. */
    Node addTable(String summary) {
        return add(root, StructureType.TABLE, false, Optional.of(summary).filter(text -> !text.isBlank()));
    }

    /** A new picture with what it shows said in words. */
    Node addFigure(Node parent, String words) {
        return add(parent, StructureType.FIGURE, false, Optional.of(words));
    }

    /** A heading: as deep as the headings above it really are, so that no level is left out. */
    Node addHeading(Node parent, OutlineEntry entry) {
        while (!outline.isEmpty() && outline.peek() >= entry.level()) {
            outline.pop();
        }
        outline.push(entry.level());
        StructureType type = HEADINGS[Math.min(outline.size(), HEADINGS.length) - 1];
        return add(parent, type, !entry.wholeParagraph(), Optional.empty());
    }

    private Node add(Node parent, StructureType type, boolean inline, Optional<String> summary) {
        Node node = new Node(++lastId, type, inline, summary);
        parent.children.add(node);
        return node;
    }

    StructureElement finish() {
        return root.freeze();
    }
}
