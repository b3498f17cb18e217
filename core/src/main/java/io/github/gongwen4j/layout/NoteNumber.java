package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowNote;
import java.util.Optional;

/**
 * The number of a footnote on its page, drawn where its mark is.
 *
 * @param mark the mark
 * @param number the number, from 1
 */
record NoteNumber(NoteMark mark, int number) {
    private static final double PER_EM = 1000;

    /** Draws it in the middle of the cell that the mark has at this index of the line. */
    void write(Sheet sheet, LineAt at, int index) {
        String text = FlowNote.mark(number);
        int[] codePoints = text.codePoints().toArray();
        Slot slot = at.text().slot(index);
        Cell[] cells = new Cell[codePoints.length];
        double width = 0;
        for (int i = 0; i < codePoints.length; i++) {
            cells[i] = cell(slot.faces(), codePoints[i]);
            width += cells[i].width() * slot.size() / PER_EM;
        }
        double x = at.x(index) + (at.text().width(index) - width) / 2;
        for (int i = 0; i < codePoints.length; i++) {
            double end = x + cells[i].width() * slot.size() / PER_EM;
            sheet.add(new GlyphRun(
                    cells[i].face(),
                    slot.size(),
                    slot.style().color(),
                    slot.thicken(),
                    at.baseline() - mark.raise(),
                    new int[] {cells[i].codePoint()},
                    new double[] {x},
                    end,
                    cells[i].missing() ? Optional.of(Character.toString(codePoints[i])) : Optional.empty(),
                    at.tag(index)));
            x = end;
        }
    }

    private static Cell cell(RoleFaces faces, int codePoint) {
        int own = faces.ownWidth(codePoint);
        return own == WidthTable.NONE ? faces.otherCell(codePoint) : new Cell(faces.face(), codePoint, own, false);
    }
}
