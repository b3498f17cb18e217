package io.github.gongwen4j.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /** The outermost items of a document. */
    static List<Node> of(List<Found> items) {
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

    /** The open item whose list this one goes on with. */
    private Optional<Node> sibling(Found item) {
        Optional<Node> inSamePlace = Optional.empty();
        for (Node node : open) {
            if (!node.is(item.family())) {
                continue;
            }
            if (item.value() > 1 && node.found.orElseThrow().value() == item.value() - 1) {
                return Optional.of(node);
            }
            if (inSamePlace.isEmpty() && node.inline() != item.own()) {
                inSamePlace = Optional.of(node);
            }
        }
        return inSamePlace;
    }

    private boolean startsAnew(Found item, Node sibling) {
        return open.isEmpty()
                && item.family() == Family.CHINESE_IN_BRACKETS
                && item.own()
                && item.value() <= sibling.found.orElseThrow().value();
    }

    private void openList(Found item) {
        while (!open.isEmpty() && open.peek().inline() && (item.own() || !inSameParagraph(item))) {
            open.pop();
        }
        if (item.family() == Family.CHINESE && !belowStyled()) {
            open.clear();
            fragment = false;
            wrap();
        } else if (open.isEmpty() && item.own() && item.family() == Family.CHINESE_IN_BRACKETS && item.value() > 1) {
            fragment = true;
        }
    }

    private boolean belowStyled() {
        return !open.isEmpty() && open.peek().is(Family.STYLED);
    }

    private boolean inSameParagraph(Found item) {
        return open.peek().found.orElseThrow().paragraph() == item.paragraph();
    }

    /** Puts the outermost items since the last container into an implied one. */
    private void wrap() {
        Node container = new Node(Optional.empty());
        for (Iterator<Node> nodes = root.children.iterator(); nodes.hasNext(); ) {
            Node node = nodes.next();
            if (node.found
                    .filter(each -> each.own() && each.family() != Family.CHINESE && each.family() != Family.STYLED)
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
