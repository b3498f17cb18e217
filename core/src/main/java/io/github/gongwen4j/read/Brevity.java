package io.github.gongwen4j.read;

import java.util.List;

/** What is short enough to stand on one line. */
final class Brevity {
    private static final int ITEM = 24;
    private static final int LINE = 64;
    private static final int MAPPING = 72;

    private Brevity() {}

    /** A list of short texts. */
    static boolean list(Node.Sequence list) {
        int length = 0;
        for (Node item : list.items()) {
            if (!(item instanceof Node.Scalar scalar) || scalar.text().length() > ITEM) {
                return false;
            }
            length += scalar.text().length();
        }
        return length <= LINE;
    }

    /** A mapping of texts and short lists that is short as a whole. */
    static boolean mapping(Node.Mapping mapping) {
        int length = 0;
        for (Node.Entry field : mapping.entries()) {
            int value = width(field.value());
            if (value > MAPPING) {
                return false;
            }
            length += field.name().length() + value;
        }
        return length <= MAPPING;
    }

    /** How many characters a value takes; more than any line has where it takes lines of its own. */
    private static int width(Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.text().indexOf('\n') < 0 ? scalar.text().length() : Integer.MAX_VALUE;
        }
        if (value instanceof Node.Sequence list && list(list)) {
            List<Node> items = list.items();
            return items.stream().mapToInt(Brevity::width).sum() + items.size();
        }
        return Integer.MAX_VALUE;
    }
}
