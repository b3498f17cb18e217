package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table, with the rule above it; the last row has the table's lowest rule too. */
final class RowStrip implements Strip {
    private final TableFrame frame;
    private final List<RowCell> cells;
    private final double content;
    private final boolean header;
    private final boolean last;
    private final boolean held;

    /**
     * A row.
     *
     * @param frame what it shares with the other rows
     * @param cells its cells
     * @param content the height between its rules
     * @param header whether it is of the header
     * @param last whether it is the table's last
     * @param held whether the row below stands on the same page
     */
    RowStrip(TableFrame frame, List<RowCell> cells, double content, boolean header, boolean last, boolean held) {
        this.frame = frame;
        this.cells = List.copyOf(cells);
        this.content = content;
        this.header = header;
        this.last = last;
        this.held = held;
    }

    boolean belongsTo(Object table) {
        return frame.equals(table);
    }

    /** Whether a cell is one with the cell of this row above it. */
    boolean continues(RowStrip above, int column) {
        return header == above.header && cells.get(column).continuesAbove();
    }

    double content() {
        return content;
    }

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double height() {
        return frame.rule() + content + (last ? frame.rule() : 0);
    }

    @Override
    public double room() {
        return content + 2 * frame.rule();
    }

    @Override
    public boolean heldToNext() {
        return held;
    }

    @Override
    public List<RowStrip> repeatedAbove() {
        return header ? List.of() : frame.header();
    }

    @Override
    public void draw(Sheet sheet, Placement at) {
        if (at.startsTable(frame)) {
            new TableRules(frame, rowsFrom(at)).draw(sheet, at.top());
        }
        Optional<Tag> artifact = at.repeated() ? Optional.of(Artifacts.REPEATED_HEADER) : Optional.empty();
        List<RowStrip> rows = rowsFrom(at);
        for (int column = 0; column < cells.size(); column++) {
            RowCell text = textOf(column, sheet, rows);
            double top = at.top() + frame.rule() + freeAbove(text, rows);
            text.draw(sheet, sheet.left() + frame.textLeft(column), top, artifact);
        }
    }

    /** What of a cell stands on the page: of one that goes on over its end as much as has room, and then the rest. */
    private RowCell textOf(int column, Sheet sheet, List<RowStrip> rows) {
        RowCell cell = cells.get(column);
        RowCell text = cell.continuesAbove() ? frame.carriedOver(column, sheet, cell) : cell;
        if (cell.rows() <= rows.size() || text.lines().isEmpty()) {
            return text;
        }
        double room = heightOf(rows);
        frame.carryOver(column, sheet, text.tail(room));
        return text.head(room);
    }

    /** Text stands in the middle of its cell; in a row where the end of the page cuts through a cell, at the top. */
    private double freeAbove(RowCell text, List<RowStrip> rows) {
        boolean cutBelow = rows.size() == 1 && cells.stream().anyMatch(any -> any.rows() > 1);
        if (cutBelow || text.continuesAbove() || text.rows() > rows.size()) {
            return 0;
        }
        return Math.max(0, (heightOf(rows.subList(0, text.rows())) - text.height()) / 2);
    }

    /** The height of these rows between the rules above and below them. */
    private double heightOf(List<RowStrip> rows) {
        double contents = rows.stream().mapToDouble(RowStrip::content).sum();
        return contents + (rows.size() - 1) * frame.rule();
    }

    /** The rows of the table on the page from this one on. */
    private List<RowStrip> rowsFrom(Placement at) {
        List<RowStrip> rows = new ArrayList<>();
        for (Placed placed : at.fromHere()) {
            if (!(placed.strip() instanceof RowStrip row) || !row.belongsTo(frame)) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }
}
