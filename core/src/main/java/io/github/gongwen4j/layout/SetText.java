package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The characters of a paragraph with everything line breaking needs, in arrays: how wide each is, how far the next one
 * stands from it, and where lines may begin.
 *
 * <p>Characters form stretches of one look and one script. Tracking goes between the characters of a stretch; after its last
 * one it goes only where it spreads them. Where Chinese meets Western letters or figures, a fifth of the type size goes in
 * between. So do word processors, and their lines are to be ours.
 */
final class SetText {
    private static final double BETWEEN_SCRIPTS = 0.2;
    private static final double PER_EM = 1000;
    private static final int FULL = 1000;

    private final int[] codePoints;
    private final int[] slotOf;
    private final List<Slot> slots;
    private final Script[] scripts;
    private final BreakChance[] chances;
    private final double[] widths;
    private final double[] steps;
    private final Cell[] cells;
    private final Map<Integer, NoteMark> marks;

    /** The text whose character {@code i} belongs to slot {@code slotOf[i]}, and is a mark of a footnote where one is told. */
    SetText(int[] codePoints, int[] slotOf, List<Slot> slots, Map<Integer, NoteMark> marks) {
        this.codePoints = codePoints;
        this.slotOf = slotOf;
        this.slots = slots;
        this.marks = marks;
        this.scripts = Script.resolve(codePoints);
        this.chances = new BreakRules(codePoints, scripts).find();
        this.widths = new double[codePoints.length];
        this.steps = new double[codePoints.length];
        this.cells = new Cell[codePoints.length];
        measure();
    }

    /** The same characters in other slots of the same faces and sizes: no wider and no narrower, but differently spaced. */
    private SetText(SetText other, int[] slotOf, List<Slot> slots) {
        this.codePoints = other.codePoints;
        this.slotOf = slotOf;
        this.slots = slots;
        this.marks = other.marks;
        this.scripts = other.scripts;
        this.chances = other.chances;
        this.widths = other.widths;
        this.cells = other.cells;
        this.steps = new double[codePoints.length];
        space();
    }

    /** The text with its characters from this one on so much further apart. */
    SetText spaced(int from, Length further) {
        List<Slot> spaced = new ArrayList<>(slots);
        int[] of = slotOf.clone();
        for (int i = from; i < of.length; i++) {
            if (i == from || slotOf[i] != slotOf[i - 1]) {
                spaced.add(slots.get(slotOf[i]).spaced(further));
            }
            of[i] = spaced.size() - 1;
        }
        return new SetText(this, of, spaced);
    }

    /** The characters of a stretch as a text of their own. */
    SetText part(int from, int to) {
        Map<Integer, NoteMark> itsMarks = new HashMap<>();
        marks.forEach((at, mark) -> {
            if (at >= from && at < to) {
                itsMarks.put(at - from, mark);
            }
        });
        return new SetText(
                Arrays.copyOfRange(codePoints, from, to), Arrays.copyOfRange(slotOf, from, to), slots, itsMarks);
    }

    private void measure() {
        for (int i = 0; i < codePoints.length; i++) {
            widths[i] = measured(i);
        }
        space();
    }

    private void space() {
        for (int i = 0; i < codePoints.length; i++) {
            steps[i] = widths[i] + (i + 1 < codePoints.length ? between(i) : 0);
        }
    }

    private double measured(int i) {
        int c = codePoints[i];
        if (c == '\n' || c == '\t') {
            return 0;
        }
        Slot slot = slot(i);
        if (mark(i).isPresent()) {
            return slot.size();
        }
        int width = slot.faces().ownWidth(c);
        if (width == WidthTable.NONE) {
            cells[i] = slot.faces().otherCell(c);
            width = cells[i].width();
        }
        if (width < FULL && Marks.fillsCell(c) && !isWithinWesternText(i)) {
            width = FULL;
        }
        return width * slot.size() / PER_EM;
    }

    private boolean isWithinWesternText(int i) {
        return i > 0
                && i + 1 < codePoints.length
                && Script.of(codePoints[i - 1]) == Script.LATIN
                && Script.of(codePoints[i + 1]) == Script.LATIN;
    }

    /** What stands between a character and the next beside its width. */
    private double between(int i) {
        Slot slot = slot(i);
        boolean sameScript = scripts[i] == scripts[i + 1];
        if (sameScript && slot.looksLike(slot(i + 1)) && codePoints[i + 1] != '\t' && codePoints[i + 1] != '\n') {
            return slot.tracking();
        }
        boolean room = !sameScript && isLetterOrNumber(codePoints[i]) && isLetterOrNumber(codePoints[i + 1]);
        double spread = codePoints[i + 1] == '\n' ? 0 : Math.max(0, slot.tracking());
        return room ? BETWEEN_SCRIPTS * slot.size() + spread : spread;
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || Character.isLetterOrDigit(c);
    }

    int length() {
        return codePoints.length;
    }

    int codePoint(int i) {
        return codePoints[i];
    }

    int slotIndex(int i) {
        return slotOf[i];
    }

    Slot slot(int i) {
        return slots.get(slotOf[i]);
    }

    Script script(int i) {
        return scripts[i];
    }

    BreakChance chance(int i) {
        return chances[i];
    }

    /** The width of the character's cell in points. */
    double width(int i) {
        return widths[i];
    }

    /** How far the next character of the same line stands from this one. */
    double step(int i) {
        return steps[i];
    }

    /** The width of all of it on one line. */
    double naturalWidth() {
        return width(0, codePoints.length);
    }

    /** The width of a stretch of it on one line. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += i + 1 < to ? steps[i] : widths[i];
        }
        return width;
    }

    /** The mark of a footnote, where the character is one. */
    Optional<NoteMark> mark(int i) {
        return marks.isEmpty() ? Optional.empty() : Optional.ofNullable(marks.get(i));
    }

    /** The footnotes to a stretch of it. */
    List<SetNote> notes(int from, int to) {
        return marks.isEmpty()
                ? List.of()
                : IntStream.range(from, to)
                        .mapToObj(this::mark)
                        .flatMap(Optional::stream)
                        .flatMap(mark -> mark.note().stream())
                        .toList();
    }

    /** How another face than the slot's own draws the character; null when the slot's own does. */
    Cell cellOf(int i) {
        return cells[i];
    }

    /** How far to the right of its cell's beginning a narrow mark is drawn. */
    double inset(int i) {
        int c = codePoints[i];
        if (!Marks.fillsCell(c)) {
            return 0;
        }
        int drawn = cells[i] == null ? slot(i).faces().ownWidth(c) : cells[i].width();
        double empty = widths[i] - drawn * slot(i).size() / PER_EM;
        return empty > 0 ? empty * Marks.shareBefore(c) : 0;
    }

    String text(int from, int to) {
        String all = new String(codePoints, Math.max(from, 0), Math.min(to, codePoints.length) - Math.max(from, 0));
        return marks.isEmpty() ? all : all.replace(Character.toString(NoteMark.CHARACTER), "");
    }
}
