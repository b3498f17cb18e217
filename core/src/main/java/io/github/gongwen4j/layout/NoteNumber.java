package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowNote;
import java.util.List;
import java.util.Optional;

/**
 * The number of a footnote on its page, drawn where its mark is: in a circle, or plain where no face has such a sign.
 *
 * @param mark the mark
 * @param number the number, from 1
 */
record NoteNumber(NoteMark mark, int number) {
    private static final double PER_EM = 1000;

    /** Draws it in the middle of the cell that the mark has at this index of the line. */
    void write(Sheet sheet, LineAt at, int index) {
        Slot slot = at.text().slot(index);
        List<Cell> cells = cells(slot.faces());
        double width = cells.stream().mapToDouble(cell -> width(cell, slot)).sum();
        double x = at.x(index) + (at.text().width(index) - width) / 2;
        for (Cell cell : cells) {
            double end = x + width(cell, slot);
            sheet.add(new GlyphRun(
                    cell.face(),
                    slot.size(),
                    slot.style().color(),
                    slot.thicken(),
                    at.baseline() - mark.raise(),
                    new int[] {cell.codePoint()},
                    new double[] {x},
                    end,
                    Optional.empty(),
                    at.tag(index)));
            x = end;
        }
    }

    private List<Cell> cells(RoleFaces faces) {
        List<Cell> circled = cells(FlowNote.mark(number), faces);
        return circled.stream().anyMatch(Cell::missing) ? cells(Integer.toString(number), faces) : circled;
    }

    private static List<Cell> cells(String text, RoleFaces faces) {
        return text.codePoints().mapToObj(faces::cell).toList();
    }

    private static double width(Cell cell, Slot slot) {
        return cell.width() * slot.size() / PER_EM;
    }
}
