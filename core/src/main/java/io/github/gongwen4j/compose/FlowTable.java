package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A ruled table. Rows are not broken over pages unless one is higher than a page; the header rows stand again at the head of
 * every further page.
 *
 * @param columns the widths of the columns, rule to rule; together the width of the table
 * @param headerRows how many of the first rows are the header
 * @param rows the rows
 * @param rule the thickness of its rules
 * @param padding between a rule and the text beside it, left and right
 * @param summary what the table holds, for readers who cannot see it
 */
public record FlowTable(
        List<Length> columns, int headerRows, List<Row> rows, Length rule, Length padding, String summary)
        implements FlowBlock {
    public FlowTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(padding);
        Objects.requireNonNull(summary);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
        if (headerRows < 0 || headerRows > rows.size()) {
            throw new IllegalArgumentException(
                    "A table of " + rows.size() + " rows has no " + headerRows + " header rows");
        }
    }

    /** Its width, from the first rule to the last. */
    public Length width() {
        return columns.stream().reduce(Length.ZERO, Length::plus);
    }

    /** The same with the last row on the page where what follows the table begins. */
    public FlowTable holdingLastRow() {
        List<Row> held = new ArrayList<>(rows);
        held.set(rows.size() - 1, rows.get(rows.size() - 1).asHeldToNext());
        return new FlowTable(columns, headerRows, held, rule, padding, summary);
    }

    /**
     * A row.
     *
     * @param cells a cell for each column
     */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it stands on the page where the next row begins: so its paragraphs are kept. */
        public boolean heldToNext() {
            return cells.stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .anyMatch(paragraph -> paragraph.keeps(Keep.WITH_NEXT));
        }

        private Row asHeldToNext() {
            return new Row(cells.stream().map(Cell::asHeldToNext).toList());
        }
    }

    /**
     * A cell, its text centred vertically.
     *
     * @param paragraphs its paragraphs; none when it goes on from the cell above
     * @param continuesAbove whether it is one with the cell above, so that no rule parts them
     */
    public record Cell(List<FlowParagraph> paragraphs, boolean continuesAbove) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
            if (continuesAbove && !paragraphs.isEmpty()) {
                throw new IllegalArgumentException("A cell that goes on from the one above has no text of its own");
            }
        }

        private Cell asHeldToNext() {
            return new Cell(
                    paragraphs.stream()
                            .map(paragraph ->
                                    paragraph.toBuilder().keep(Keep.WITH_NEXT).build())
                            .toList(),
                    continuesAbove);
        }
    }
}
