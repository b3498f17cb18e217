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

    /** The rows; the header is held to the first row below it, and the last one to what follows if it is told so. */
    List<RowStrip> set(FlowTable table) {
        TableFrame frame = new TableFrame(table);
        List<List<RowCell>> rows = setCells(table, frame);
        double[] heights = heights(rows, frame);
        List<RowStrip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i < table.headerRows();
            boolean last = i == rows.size() - 1;
            boolean held = table.rows().get(i).heldToNext() || (header && !last);
            addRow(strips, frame, rows.get(i), heights[i], header, held, last);
            if (i + 1 == table.headerRows()) {
                frame.setHeader(strips);
            }
        }
        return strips;
    }

    private void addRow(
            List<RowStrip> strips,
            TableFrame frame,
            List<RowCell> cells,
            double height,
            boolean header,
            boolean held,
            boolean last) {
        double headerHeight =
                frame.header().stream().mapToDouble(RowStrip::height).sum();
        double room = Math.max(pageHeight / 2, pageHeight - headerHeight - 2 * frame.rule());
        if (height <= room) {
            strips.add(new RowStrip(frame, cells, height, RowStrip.Part.WHOLE, header, held, last));
        } else {
            addLineByLine(strips, frame, cells, header, last);
        }
    }

    /** A row that no page can hold is broken between its lines, beginning where it stands. */
    private static void addLineByLine(
            List<RowStrip> strips, TableFrame frame, List<RowCell> cells, boolean header, boolean last) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            int line = i;
            List<RowCell> slice = cells.stream().map(cell -> cell.line(line)).toList();
            double height = slice.stream().mapToDouble(RowCell::height).max().orElse(0);
            RowStrip.Part part = i == 0 ? RowStrip.Part.WHOLE : RowStrip.Part.CONTINUED;
            strips.add(new RowStrip(frame, slice, height, part, header, header && !last, last && i == lines - 1));
        }
    }

    private List<List<RowCell>> setCells(FlowTable table, TableFrame frame) {
        Node element = structure.addTable(table.summary());
        Node head = table.headerRows() > 0 ? structure.add(element, StructureType.THEAD) : element;
        Node body = table.headerRows() < table.rows().size() ? structure.add(element, StructureType.TBODY) : element;
        int[][] spans = spans(table);
        List<List<RowCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean header = i < table.headerRows();
            Node row = structure.add(header ? head : body, StructureType.TR);
            rows.add(setRow(table.rows().get(i), spans[i], frame, row, header ? StructureType.TH : StructureType.TD));
        }
        return rows;
    }

    private List<RowCell> setRow(FlowTable.Row row, int[] spans, TableFrame frame, Node element, StructureType type) {
        List<RowCell> cells = new ArrayList<>();
        for (int column = 0; column < frame.columns(); column++) {
            FlowTable.Cell cell = row.cells().get(column);
            List<SetParagraph> text = setCell(cell, frame.textWidth(column), structure.add(element, type));
            cells.add(RowCell.of(text, cell.continuesAbove(), spans[column]));
        }
        return cells;
    }

    /** How many rows each cell goes over from its own row on. */
    private static int[][] spans(FlowTable table) {
        int[][] spans = new int[table.rows().size()][table.columns().size()];
        for (int row = spans.length - 1; row >= 0; row--) {
            for (int column = 0; column < spans[row].length; column++) {
                boolean goesOn = row + 1 < spans.length
                        && table.rows().get(row + 1).cells().get(column).continuesAbove();
                spans[row][column] = 1 + (goesOn ? spans[row + 1][column] : 0);
            }
        }
        return spans;
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
}
