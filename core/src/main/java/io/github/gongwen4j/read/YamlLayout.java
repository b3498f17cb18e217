package io.github.gongwen4j.read;

/** What of a tree stands on one line, and where blank lines stand. A matter of easy reading: the tree is the same. */
interface YamlLayout {
    /** Nothing within braces, no blank lines. */
    YamlLayout PLAIN = new YamlLayout() {};

    /** How a list is written. */
    enum ListForm {
        /** Each item on a line of its own. */
        LINES,
        /** Within brackets on one line. */
        BRACKETS,
        /** Within brackets if it is short. */
        BY_LENGTH
    }

    /** How the list that a field holds is written. */
    default ListForm list(Node.Entry field) {
        return ListForm.BY_LENGTH;
    }

    /** Whether a mapping may stand within braces; it does where it is short. */
    default boolean inBraces(Node.Mapping mapping) {
        return false;
    }

    /** Whether a blank line stands above a field that is not the first one. */
    default boolean apart(Node.Mapping holder, Node.Entry field) {
        return false;
    }

    /** Whether blank lines stand between the items of the list that a field holds. */
    default boolean itemsApart(Node.Mapping holder, Node.Entry field) {
        return false;
    }
}
