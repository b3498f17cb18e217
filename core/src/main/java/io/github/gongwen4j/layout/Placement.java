package io.github.gongwen4j.layout;

import java.util.List;

/**
 * A strip's place among those of its page.
 *
 * @param page the strips of the page from top to bottom
 * @param index which of them it is
 */
record Placement(List<Placed> page, int index) {
    private Placed self() {
        return page.get(index);
    }

    double top() {
        return self().top();
    }

    boolean repeated() {
        return self().repeated();
    }

    /** What stands on the page before it. */
    Placed previous() {
        return page.get(index - 1);
    }

    /** What stands on the page from here on, this strip first. */
    List<Placed> fromHere() {
        return page.subList(index, page.size());
    }

    /** Whether it is the first of a table on the page. */
    boolean startsTable(Object table) {
        return index == 0 || !(page.get(index - 1).strip() instanceof RowStrip row) || !row.belongsTo(table);
    }
}
