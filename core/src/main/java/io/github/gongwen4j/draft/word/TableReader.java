package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Repair;
import io.github.gongwen4j.draft.RepairKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a table: the words of its cells, and which of them are merged. */
final class TableReader {
    private static final Bilingual MERGED = new Bilingual(
            "表中有合并的单元格：上下合并的逐行重复，左右合并的只留在第一格",
            "cells of this table are merged: those merged downwards are repeated in each row, of those merged sideways the first column has the words");
    private static final Bilingual INSIDE =
            new Bilingual("单元格里的图片、文本框或脚注未收入", "a picture, text box or footnote in a cell was not taken over");
    private static final int MOST_COLUMNS = 200;

    private final WordSource source;
    private final Transcript transcript;
    private final List<String> deleted = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> floating = new ArrayList<>();
    private boolean inside;

    TableReader(WordSource source, Transcript transcript) {
        this.source = source;
        this.transcript = transcript;
    }

    void read(XmlElement table) {
        List<List<TableGrid.Cell>> rows = new ArrayList<>();
        int heads = 0;
        int cells = 0;
        for (XmlElement row : LayoutTables.rows(table).toList()) {
            if (isDeleted(row)) {
                deleted.add(PlainWords.of(row));
                continue;
            }
            boolean isHead = row.child("w:trPr")
                    .filter(each -> each.marks("w:tblHeader"))
                    .isPresent();
            heads += isHead && heads == rows.size() ? 1 : 0;
            List<TableGrid.Cell> read = row(row);
            cells += TableGrid.width(read);
            if (cells > source.limits().cells()) {
                throw WordFaults.tooManyCells(source.limits().cells());
            }
            boolean blank = read.stream().allMatch(cell -> cell.words().isEmpty());
            if (!blank || !rows.isEmpty()) {
                rows.add(read);
            }
        }
        if (!rows.isEmpty()) {
            write(rows, Math.max(1, Math.min(heads, rows.size() - 1)));
        }
        leaveOut(deleted, PieceKind.DELETED, RepairKind.TRACKED_CHANGE);
        leaveOut(hidden, PieceKind.HIDDEN, RepairKind.HIDDEN_TEXT);
        floating.forEach(words -> transcript.line(PieceKind.LEFT_OUT, words));
    }

    private void write(List<List<TableGrid.Cell>> rows, int heads) {
        int head = heads > 1 || !hasTwoHeads(rows) ? heads : 2;
        TableGrid grid = new TableGrid(rows, head);
        Span span = transcript.block(grid.words(), grid.table());
        if (grid.merged()) {
            transcript.suspect(SuspicionKind.NOT_TAKEN_OVER, span, MERGED);
        }
        if (inside) {
            transcript.suspect(SuspicionKind.NOT_TAKEN_OVER, span, INSIDE);
        }
    }

    /** Whether the first row names groups of columns and the second what is in them. */
    private static boolean hasTwoHeads(List<List<TableGrid.Cell>> rows) {
        return rows.size() > 2
                && rows.get(0).size() > 1
                && rows.get(0).stream().anyMatch(cell -> cell.columns() > 1)
                && rows.get(1).stream().anyMatch(TableGrid.Cell::goesOn);
    }

    private static boolean isDeleted(XmlElement row) {
        return row.child("w:trPr")
                .filter(each -> each.child("w:del").isPresent())
                .isPresent();
    }

    private List<TableGrid.Cell> row(XmlElement row) {
        List<TableGrid.Cell> cells = new ArrayList<>();
        gap(row, "w:gridBefore", cells);
        LayoutTables.cells(row).forEach(cell -> {
            XmlElement properties = cell.child("w:tcPr").orElse(BodyReader.NO_PROPERTIES);
            boolean goesOn = properties
                    .child("w:vMerge")
                    .filter(merge -> !merge.val().orElse("continue").equals("restart"))
                    .isPresent();
            cells.add(new TableGrid.Cell(words(cell), count(properties, "w:gridSpan", 1), goesOn));
        });
        gap(row, "w:gridAfter", cells);
        return cells;
    }

    private static void gap(XmlElement row, String name, List<TableGrid.Cell> cells) {
        int columns = row.child("w:trPr")
                .map(properties -> count(properties, name, 0))
                .orElse(0);
        for (int i = 0; i < columns; i++) {
            cells.add(new TableGrid.Cell("", 1, false));
        }
    }

    private static int count(XmlElement properties, String name, int otherwise) {
        int count = properties
                .child(name)
                .map(each -> each.number("w:val").orElse(otherwise))
                .orElse(otherwise);
        if (count > MOST_COLUMNS) {
            throw WordFaults.tooManyCells(MOST_COLUMNS);
        }
        return Math.max(otherwise, count);
    }

    /** The words of a cell in one line. */
    private String words(XmlElement cell) {
        StringBuilder words = new StringBuilder();
        paragraphs(cell, words);
        return words.toString().strip();
    }

    private void paragraphs(XmlElement container, StringBuilder words) {
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child, words);
                case "w:tcPr", "w:tblPr", "w:trPr" -> {
                    // no words
                }
                default -> paragraphs(child, words);
            }
        }
    }

    private void paragraph(XmlElement paragraph, StringBuilder words) {
        ParagraphInk ink = new ParagraphInk();
        new RunCollector(source.styles(), source.fields(), paragraph, false, ink).collect(paragraph);
        String number = paragraph.child("w:pPr").flatMap(source.numbers()::next).orElse("");
        String more =
                number + ink.kept(0).replaceAll("[\\t 　]*\\t[\\t 　]*", "　").strip();
        if (!more.isEmpty()) {
            boolean apart = !words.isEmpty() && "。！？；，、：".indexOf(words.charAt(words.length() - 1)) < 0;
            words.append(apart ? "　" : "").append(more);
        }
        ink.repairs().forEach(repair -> {
            if (repair.after().isEmpty()) {
                (repair.kind() == RepairKind.HIDDEN_TEXT ? hidden : deleted).add(repair.before());
            }
        });
        Stream.concat(ink.before().stream(), ink.after().stream())
                .flatMap(each -> PlainWords.lines(each.element()).stream())
                .forEach(floating::add);
        inside |= !ink.before().isEmpty()
                || !ink.after().isEmpty()
                || !ink.notes().isEmpty();
    }

    /** What was left out of cells, behind the table. */
    private void leaveOut(List<String> words, PieceKind piece, RepairKind repair) {
        words.stream()
                .map(each -> each.replace('\n', '　'))
                .filter(each -> !each.isBlank())
                .forEach(each -> transcript.repair(new Repair(repair, transcript.line(piece, each), each, "")));
    }
}
