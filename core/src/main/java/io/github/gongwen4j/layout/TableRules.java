package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Color;
import java.util.List;

/** Draws the rules of the part of a table that stands on one page. */
final class TableRules {
    private final TableFrame frame;
    private final List<RowStrip> rows;

    TableRules(TableFrame frame, List<RowStrip> rows) {
        this.frame = frame;
        this.rows = rows;
    }

    void draw(Sheet sheet, double top) {
        double y = top + frame.rule() / 2;
        double first = y;
        for (int i = 0; i < rows.size(); i++) {
            boolean ruled = i == 0 || rows.get(i).ruledBelow(rows.get(i - 1));
            if (ruled) {
                drawAbove(sheet, i, y);
            }
            y += (ruled ? frame.rule() : 0) + rows.get(i).content();
        }
        horizontal(sheet, 0, frame.columns(), y);
        for (int column = 0; column <= frame.columns(); column++) {
            double x = sheet.left() + frame.edge(column);
            sheet.add(new RuleLine(x, first, x, y, frame.rule(), Color.BLACK, Artifacts.RULE));
        }
    }

    /** The rule above a row, left out between cells that are one. */
    private void drawAbove(Sheet sheet, int row, double y) {
        int from = 0;
        for (int column = 0; column <= frame.columns(); column++) {
            boolean gap = column < frame.columns() && row > 0 && rows.get(row).continues(rows.get(row - 1), column);
            if (gap || column == frame.columns()) {
                if (column > from) {
                    horizontal(sheet, from, column, y);
                }
                from = column + 1;
            }
        }
    }

    private void horizontal(Sheet sheet, int from, int to, double y) {
        boolean leftmost = from == 0;
        boolean rightmost = to == frame.columns();
        double half = frame.rule() / 2;
        double x0 = sheet.left() + frame.edge(from) - (leftmost ? half : 0);
        double x1 = sheet.left() + frame.edge(to) + (rightmost ? half : 0);
        sheet.add(new RuleLine(x0, y, x1, y, frame.rule(), Color.BLACK, Artifacts.RULE));
    }
}
