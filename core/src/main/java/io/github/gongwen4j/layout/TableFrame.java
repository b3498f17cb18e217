package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.Length;
import java.util.List;

/**
 * What all rows of a table share. One for each table of a document, and told from others by being itself.
 */
final class TableFrame {
    private final double[] edges;
    private final double rule;
    private final double padding;
    private List<RowStrip> header = List.of();

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

    /** The rows that stand again at the head of further pages. */
    List<RowStrip> header() {
        return header;
    }

    void setHeader(List<RowStrip> rows) {
        header = List.copyOf(rows);
    }
}
