package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.layout.StructureTree.Node;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;

/** Sets tables row by row. */
final class TableSetter {
    private final ParagraphSetter paragraphs;
    private final StructureTree structure;
    private final double pageHeight;

    TableSetter(ParagraphSetter paragraphs, StructureTree structure, PageGeometry page) {
        this.paragraphs = paragraphs;
        this.structure = structure;
        this.pageHeight = page.typeHeight().points();
    }

    /** The rows; the header is held to the first row below it. */
    List<RowStrip> set(FlowTable table) {
        TableFrame frame = new TableFrame(table);
        List<List<RowCell>> rows = setCells(table, frame);
        double[] heights = heights(rows, frame);
        List<RowStrip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i < table.headerRows();
            boolean last = i == rows.size() - 1;
            addParts(strips, frame, rows.get(i), heights[i], header, last);
            if (i + 1 == table.headerRows()) {
                frame.setHeader(strips);
            }
        }
        return strips;
    }

    private void addParts(
            List<RowStrip> strips, TableFrame frame, List<RowCell> cells, double height, boolean header, boolean last) {
        double headerHeight =
                frame.header().stream().mapToDouble(RowStrip::height).sum();
        double room = Math.max(pageHeight / 2, pageHeight - headerHeight - 2 * frame.rule());
        List<RowCell> rest = cells;
        double restHeight = height;
        while (restHeight > room) {
            List<RowCell> head = rest.stream().map(cell -> cell.head(room)).toList();
            rest = rest.stream().map(cell -> cell.tail(room)).toList();
            strips.add(new RowStrip(frame, head, tallest(head), header, false, false));
            restHeight = tallest(rest);
        }
        strips.add(new RowStrip(frame, rest, restHeight, header, last, header && !last));
    }

    private List<List<RowCell>> setCells(FlowTable table, TableFrame frame) {
        Node element = structure.addTable(table.summary());
        Node head = table.headerRows() > 0 ? structure.add(element, StructureType.THEAD) : element;
        Node body = table.headerRows() < table.rows().size() ? structure.add(element, StructureType.TBODY) : element;
        List<List<RowCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean header = i < table.headerRows();
            Node row = structure.add(header ? head : body, StructureType.TR);
            rows.add(setRow(table, i, frame, row, header ? StructureType.TH : StructureType.TD));
        }
        return rows;
    }

    private List<RowCell> setRow(FlowTable table, int row, TableFrame frame, Node element, StructureType type) {
        List<RowCell> cells = new ArrayList<>();
        for (int column = 0; column < frame.columns(); column++) {
            FlowTable.Cell cell = table.rows().get(row).cells().get(column);
            List<SetParagraph> text = setCell(cell, frame.textWidth(column), structure.add(element, type));
            cells.add(RowCell.of(text, cell.continuesAbove(), rowsOf(table, row, column)));
        }
        return cells;
    }

    private static int rowsOf(FlowTable table, int row, int column) {
        int end = row + 1;
        while (end < table.rows().size()
                && table.rows().get(end).cells().get(column).continuesAbove()) {
            end++;
        }
        return end - row;
    }

    private List<SetParagraph> setCell(FlowTable.Cell cell, double width, Node element) {
        List<SetParagraph> set = new ArrayList<>();
        for (FlowParagraph paragraph : cell.paragraphs()) {
            boolean only = cell.paragraphs().size() == 1;
            Tag tag = only || paragraph.blank()
                    ? element.tag()
                    : structure.add(element, StructureType.P).tag();
            set.add(paragraphs.setAs(paragraph, width, tag));
        }
        return set;
    }

    /** The height of each row between its rules: that of its tallest cell, cells over several rows in the last of them. */
    private static double[] heights(List<List<RowCell>> rows, TableFrame frame) {
        double[] heights = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < frame.columns(); column++) {
                boolean goesOn =
                        i + 1 < rows.size() && rows.get(i + 1).get(column).continuesAbove();
                if (!goesOn) {
                    heights[i] = Math.max(heights[i], stillNeeded(rows, heights, frame, i, column));
                }
            }
        }
        return heights;
    }

    private static double stillNeeded(
            List<List<RowCell>> rows, double[] heights, TableFrame frame, int row, int column) {
        int top = row;
        double above = 0;
        while (top > 0 && rows.get(top).get(column).continuesAbove()) {
            top--;
            above += heights[top] + frame.rule();
        }
        return rows.get(top).get(column).height() - above;
    }

    private static double tallest(List<RowCell> cells) {
        return cells.stream().mapToDouble(RowCell::height).max().orElse(0);
    }
}
