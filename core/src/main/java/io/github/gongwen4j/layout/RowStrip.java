package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table, with the rule above it; the last row has the table's lowest rule too. */
final class RowStrip implements Strip {
    private final TableFrame frame;
    private final List<RowCell> cells;
    private final double content;
    private final Part part;
    private final boolean header;
    private final boolean held;
    private final boolean last;

    /** How much of a row it is. */
    enum Part {
        /** All of it, or the beginning of one that is broken over pages. */
        WHOLE,
        /** A further part of one that is broken over pages. */
        CONTINUED
    }

    /**
     * A row.
     *
     * @param frame what it shares with the other rows
     * @param cells its cells
     * @param content the height between its rules
     * @param part how much of the row it is
     * @param header whether it is of the header
     * @param held whether it stands on the page where the next row begins
     * @param last whether it is the table's last
     */
    RowStrip(
            TableFrame frame,
            List<RowCell> cells,
            double content,
            Part part,
            boolean header,
            boolean held,
            boolean last) {
        this.frame = frame;
        this.cells = List.copyOf(cells);
        this.content = content;
        this.part = part;
        this.header = header;
        this.held = held;
        this.last = last;
    }

    /** The same row on the page where what follows begins. */
    RowStrip asHeldToNext() {
        return new RowStrip(frame, cells, content, part, header, true, last);
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
        return (part == Part.WHOLE ? frame.rule() : 0) + content + (last ? frame.rule() : 0);
    }

    @Override
    public double extraAtHead() {
        return part == Part.WHOLE ? 0 : frame.rule();
    }

    /** Whether a rule stands above it where it follows the other row on a page. */
    boolean ruledBelow(RowStrip above) {
        return part == Part.WHOLE || header != above.header;
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
    public boolean leavesGrid() {
        return true;
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
            double top = at.top() + ruleAbove(at) + freeAbove(text, rows);
            text.draw(sheet, sheet.left() + frame.textLeft(column), top, artifact);
        }
    }

    private double ruleAbove(Placement at) {
        boolean ruled =
                at.startsTable(frame) || ruledBelow((RowStrip) at.previous().strip());
        return ruled ? frame.rule() : 0;
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
