package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a cell, or the part of it that stands in one part of a row broken over pages.
 *
 * @param lines its lines from top to bottom
 * @param continuesAbove whether it is one with the cell above
 * @param rows how many rows it goes over, this one included
 */
record RowCell(List<CellLine> lines, boolean continuesAbove, int rows) {
    /**
     * A line in a cell.
     *
     * @param paragraph its paragraph
     * @param index which line of it
     */
    record CellLine(SetParagraph paragraph, int index) {
        double before() {
            return index == 0 ? paragraph.before() : 0;
        }

        double height() {
            return before() + paragraph.lineHeight();
        }
    }

    static RowCell of(List<SetParagraph> paragraphs, boolean continuesAbove, int rows) {
        List<CellLine> lines = new ArrayList<>();
        for (SetParagraph paragraph : paragraphs) {
            for (int i = 0; i < paragraph.lineCount(); i++) {
                lines.add(new CellLine(paragraph, i));
            }
        }
        return new RowCell(lines, continuesAbove, rows);
    }

    double height() {
        return lines.stream().mapToDouble(CellLine::height).sum();
    }

    /** As many lines from the top as have room. */
    RowCell head(double room) {
        return new RowCell(lines.subList(0, fitting(room)), continuesAbove, rows);
    }

    /** One of its lines, or none where it has so many not. */
    RowCell line(int index) {
        List<CellLine> one = index < lines.size() ? List.of(lines.get(index)) : List.of();
        return new RowCell(one, continuesAbove, 1);
    }

    /** Another cell's lines in place of its own. */
    RowCell with(RowCell other) {
        return new RowCell(other.lines, continuesAbove, rows);
    }

    /** The lines {@link #head} leaves. */
    RowCell tail(double room) {
        return new RowCell(lines.subList(fitting(room), lines.size()), continuesAbove, rows);
    }

    private int fitting(double room) {
        double height = 0;
        int count = 0;
        while (count < lines.size() && height + lines.get(count).height() <= room) {
            height += lines.get(count).height();
            count++;
        }
        return count == 0 ? Math.min(1, lines.size()) : count;
    }

    void draw(Sheet sheet, double left, double top, Optional<Tag> artifact) {
        double y = top;
        for (CellLine line : lines) {
            line.paragraph().draw(sheet, line.index(), left, y + line.before(), artifact);
            y += line.height();
        }
    }
}
