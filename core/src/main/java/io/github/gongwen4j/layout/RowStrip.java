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
            double top = at.top() + frame.rule() + freeAbove(rows, column);
            cells.get(column).draw(sheet, sheet.left() + frame.textLeft(column), top, artifact);
        }
    }

    /** Text stands in the middle of its cell; of a cell that the end of the page cuts through, at the top. */
    private double freeAbove(List<RowStrip> rows, int column) {
        RowCell cell = cells.get(column);
        if (cell.rows() > rows.size()) {
            return 0;
        }
        double height = content;
        for (RowStrip row : rows.subList(1, cell.rows())) {
            height += frame.rule() + row.content();
        }
        return Math.max(0, (height - cell.height()) / 2);
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
