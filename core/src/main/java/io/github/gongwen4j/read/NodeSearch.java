package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the node a path of the model leads to, as {@code sections[2].items[0]}; where the path leaves the tree, the last node on it. */
final class NodeSearch {
    private static final Pattern STEP = Pattern.compile("\\G\\.?(?:([^.\\[\\]]+)|\\[(\\d{1,9})])");

    private NodeSearch() {}

    static Node find(Node start, String path) {
        Node node = start;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Optional<Node> next =
                    step.group(1) != null ? field(node, step.group(1)) : item(node, Integer.parseInt(step.group(2)));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Mapping mapping ? mapping.find(name).map(Node.Entry::value) : Optional.empty();
    }

    private static Optional<Node> item(Node node, int index) {
        return node instanceof Node.Sequence sequence
                        && index < sequence.items().size()
                ? Optional.of(sequence.items().get(index))
                : Optional.empty();
    }
}
