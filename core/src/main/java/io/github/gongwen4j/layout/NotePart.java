package io.github.gongwen4j.layout;

import java.util.Optional;

/**
 * A footnote, or as much of it as stands on one page.
 *
 * @param note the note
 * @param from the index of its first line here
 * @param to the index after its last line here
 */
record NotePart(SetNote note, int from, int to) {
    static NotePart all(SetNote note) {
        return new NotePart(note, 0, note.lineCount());
    }

    /** Whether its mark is on this page. */
    boolean begins() {
        return from == 0;
    }

    double height() {
        return (to - from) * note.lineHeight();
    }

    /** The height of what must stand on the page where its mark is: a line. */
    double leastHeight() {
        return begins() ? note.lineHeight() : 0;
    }

    /** Its first lines, at least one. */
    NotePart first(int lines) {
        return new NotePart(note, from, Math.min(to, from + Math.max(1, lines)));
    }

    /** What its first lines leave. */
    Optional<NotePart> rest(int lines) {
        int next = first(lines).to();
        return next < to ? Optional.of(new NotePart(note, next, to)) : Optional.empty();
    }

    void draw(Sheet sheet, double top) {
        for (int line = from; line < to; line++) {
            note.text().draw(sheet, line, sheet.left(), top + (line - from) * note.lineHeight(), Optional.empty());
        }
    }
}
