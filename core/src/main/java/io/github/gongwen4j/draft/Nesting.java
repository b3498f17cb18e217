package io.github.gongwen4j.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts the items of one document into a tree. Depth comes from nesting and not from the kind of number: a number that goes on with an open list belongs to
 * it, any other opens a list below the item before it. Only 一、 is always outermost; what stood before it has lost its container, and so has a （一） that
 * begins anew.
 */
final class Nesting {
    private final Node root = new Node(Optional.empty());
    private final Deque<Node> open = new ArrayDeque<>();
    private boolean fragment;

    private Nesting() {}

    /**
     * The outermost items of a document and of what is attached to it.
     *
     * @param boundaries the paragraphs with which numbers begin anew
     */
    static List<Node> of(List<Found> items, BitSet boundaries) {
        List<Node> nodes = new ArrayList<>();
        for (int from = 0; from < items.size(); ) {
            int boundary = boundaries.nextSetBit(items.get(from).paragraph());
            int to = from + 1;
            while (to < items.size() && (boundary < 0 || items.get(to).paragraph() < boundary)) {
                to++;
            }
            nodes.addAll(ofOne(items.subList(from, to)));
            from = to;
        }
        return nodes;
    }

    private static List<Node> ofOne(List<Found> items) {
        Nesting nesting = new Nesting();
        items.forEach(nesting::add);
        if (nesting.fragment) {
            nesting.wrap();
        }
        return nesting.root.children;
    }

    /** An item, or an implied container where it has none; its children are in order. */
    static final class Node {
        private final Optional<Found> found;
        private final List<Node> children = new ArrayList<>();

        Node(Optional<Found> found) {
            this.found = found;
        }

        Optional<Found> found() {
            return found;
        }

        List<Node> children() {
            return children;
        }

        private boolean is(Family family) {
            return found.filter(each -> each.family() == family).isPresent();
        }

        private Family family() {
            return found.orElseThrow().family();
        }

        private int value() {
            return found.orElseThrow().value();
        }

        private boolean inline() {
            return found.filter(each -> !each.own()).isPresent();
        }
    }

    private void add(Found item) {
        Optional<Node> sibling = sibling(item);
        if (item.family() == Family.STYLED) {
            closeBeside(item);
        } else if (sibling.isPresent()) {
            popThrough(sibling.get());
            if (startsAnew(item, sibling.get())) {
                fragment = true;
                wrap();
            }
        } else {
            openList(item);
        }
        Node node = new Node(Optional.of(item));
        parent().children.add(node);
        open.push(node);
    }

    /** Closes what is not above a heading that has a level and no number: all that has no level, and all of the same level or a lower one. */
    private void closeBeside(Found heading) {
        while (!open.isEmpty() && !isAbove(open.peek(), heading)) {
            open.pop();
        }
    }

    private static boolean isAbove(Node node, Found item) {
        OptionalInt level = node.found.map(Found::styled).orElse(OptionalInt.empty());
        return level.isPresent()
                && item.styled().isPresent()
                && level.getAsInt() < item.styled().getAsInt();
    }

    /** The open item whose list this one goes on with: the one whose number comes before its own, in the same manner of standing if there is such. */
    private Optional<Node> sibling(Found item) {
        List<Node> alike = open.stream().filter(node -> node.is(item.family())).toList();
        List<Node> before = alike.stream()
                .filter(node -> item.value() > 1 && node.value() == item.value() - 1)
                .toList();
        return first(before, item).or(() -> before.stream().findFirst()).or(() -> first(alike, item));
    }

    /** The innermost that stands as the item does. */
    private static Optional<Node> first(List<Node> nodes, Found item) {
        return nodes.stream().filter(node -> node.inline() != item.own()).findFirst();
    }

    private boolean startsAnew(Found item, Node sibling) {
        return open.isEmpty()
                && item.family() == Family.CHINESE_IN_BRACKETS
                && item.own()
                && item.value() <= sibling.value();
    }

    private void openList(Found item) {
        while (!open.isEmpty() && open.peek().inline() && (item.own() || !inSameParagraph(item))) {
            open.pop();
        }
        if (placesItself(item)) {
            while (!open.isEmpty() && !open.peek().family().above(item.family())) {
                open.pop();
            }
            if (item.family() == Family.CHINESE && open.isEmpty()) {
                fragment = false;
                if (item.value() > 1) {
                    wrap();
                }
            }
        } else if (open.isEmpty() && item.own() && item.family() == Family.CHINESE_IN_BRACKETS && item.value() > 1) {
            fragment = true;
        }
    }

    /** Whether the level of an item is known from its kind. A 一、 in the midst of a text whose headings are 一、 is like any other number. */
    private boolean placesItself(Found item) {
        return item.family().ranked()
                && (item.own() || open.stream().noneMatch(node -> node.is(item.family()) && !node.inline()));
    }

    private boolean inSameParagraph(Found item) {
        return open.peek().found.orElseThrow().paragraph() == item.paragraph();
    }

    /** Puts the outermost items since the last container into an implied one. */
    private void wrap() {
        Node container = new Node(Optional.empty());
        for (Iterator<Node> nodes = root.children.iterator(); nodes.hasNext(); ) {
            Node node = nodes.next();
            if (!node.is(Family.STYLED)
                    && node.found
                            .filter(each -> each.own() && !each.family().ranked())
                            .isPresent()) {
                container.children.add(node);
                nodes.remove();
            }
        }
        if (!container.children.isEmpty()) {
            root.children.add(container);
        }
    }

    private void popThrough(Node node) {
        while (open.pop() != node) {
            // what is deeper is closed
        }
    }

    private Node parent() {
        return open.isEmpty() ? root : open.peek();
    }
}
