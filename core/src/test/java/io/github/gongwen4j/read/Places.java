package io.github.gongwen4j.read;

import java.util.HashSet;
import java.util.Set;

/** Where a problem with a given path may stand: at the value, or at its name. */
final class Places {
    private Places() {}

    static Set<Place> along(Node root, String path) {
        Set<Place> places = new HashSet<>();
        collect(root, path, places);
        return places;
    }

    private static void collect(Node node, String path, Set<Place> into) {
        if (node.path().toString().equals(path)) {
            into.add(node.place());
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, path, into));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (mapping.path().field(entry.name()).toString().equals(path)) {
                    into.add(entry.place());
                }
                collect(entry.value(), path, into);
            }
        }
    }
}
