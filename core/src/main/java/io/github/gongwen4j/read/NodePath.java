package io.github.gongwen4j.read;

/** The way from the root of a document to a node, printed as {@code sections[2].items[0].heading}; empty for the root. Immutable. */
public final class NodePath {
    /** The root itself. */
    public static final NodePath ROOT = new NodePath(null, "", -1);

    private static final int LONGEST_NAME = 40;

    private final NodePath parent;
    private final String name;
    private final int index;

    private NodePath(NodePath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The way to a field of the node. */
    public NodePath field(String fieldName) {
        return new NodePath(this, fieldName, -1);
    }

    /** The way to an item of the node.
     *
     * @param itemIndex from 0 */
    public NodePath item(int itemIndex) {
        return new NodePath(this, "", itemIndex);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        print(text);
        return text.toString();
    }

    private void print(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.print(text);
        if (index >= 0) {
            text.append('[').append(index).append(']');
        } else {
            text.append(text.isEmpty() ? "" : ".").append(Excerpt.of(name, LONGEST_NAME));
        }
    }
}
