package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.Length;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all rows of a table share. One for each table of a document, and told from others by being itself.
 */
final class TableFrame {
    private final double[] edges;
    private final double rule;
    private final double padding;
    private final Map<Integer, Carried> carried = new HashMap<>();
    private List<RowStrip> header = List.of();

    /** Text of a cell that had no room on this page. */
    private record Carried(int page, RowCell rest) {}

    TableFrame(FlowTable table) {
        edges = new double[table.columns().size() + 1];
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + table.columns().get(i).points();
        }
        rule = drawnThickness(table.rule());
        padding = table.padding().points();
    }

    /** Word processors draw the rules of tables in steps of an eighth of a point. */
    static double drawnThickness(Length thickness) {
        return Math.max(2, Math.round(thickness.points() * 8)) / 8.0;
    }

    /** The middle of the rule before a column, from the left edge of the type area; after the last one its right edge. */
    double edge(int column) {
        return edges[column];
    }

    int columns() {
        return edges.length - 1;
    }

    /** The thickness of the rules. */
    double rule() {
        return rule;
    }

    /** Where the text of a cell begins. */
    double textLeft(int column) {
        return edges[column] + padding;
    }

    /** What a line in a cell has. */
    double textWidth(int column) {
        return Math.max(0, edges[column + 1] - edges[column] - 2 * padding);
    }

    /** Keeps what of a cell's text has no room on the page for the next one. */
    void carryOver(int column, Sheet sheet, RowCell rest) {
        carried.put(column, new Carried(sheet.number(), rest));
    }

    /** What of the text of the cell above was left over on an earlier page; nothing on that page itself. */
    RowCell carriedOver(int column, Sheet sheet, RowCell cell) {
        Carried left = carried.get(column);
        if (left == null || left.page() == sheet.number()) {
            return cell;
        }
        carried.remove(column);
        return cell.with(left.rest());
    }

    /** The rows that stand again at the head of further pages. */
    List<RowStrip> header() {
        return header;
    }

    void setHeader(List<RowStrip> rows) {
        header = List.copyOf(rows);
    }
}
