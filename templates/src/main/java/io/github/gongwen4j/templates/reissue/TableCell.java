package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table of the source.
 *
 * @param table the path of its table
 * @param row from 0; {@link #HEAD} in the head
 * @param column from 0
 * @param words what stands in it, with half-width figures
 */
record TableCell(String table, int row, int column, String words) {
    /** The row that holds the heads of the columns. */
    static final int HEAD = -1;

    private static final Pattern PATH = Pattern.compile("(.*\\btable)\\.(?:head|rows\\[(\\d+)])\\[(\\d+)]");

    /** The cell a path leads to. */
    static Optional<TableCell> of(String path, String words) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        int row = found.group(2) == null ? HEAD : Integer.parseInt(found.group(2));
        return Optional.of(new TableCell(found.group(1), row, Integer.parseInt(found.group(3)), words));
    }

    boolean ofHead() {
        return row == HEAD;
    }
}
