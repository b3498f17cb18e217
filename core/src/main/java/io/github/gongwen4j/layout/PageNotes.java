package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes at the foot of a page, while the page is filled: one under the other down to the lower edge of what holds text,
 * under a rule (脚注线). A note too long for its page goes on at the foot of the next one.
 */
final class PageNotes {
    /** The rule and the white around it, 2.19 mm: so high is it in word processors. */
    private static final double RULE_HEIGHT = 6.2;

    private static final double RULE_THICKNESS = 0.5;

    /** The rule is a quarter as long as lines are. */
    private static final int RULE_SHARE = 4;

    private static final double HAIR = 1e-3;

    private final List<NotePart> parts = new ArrayList<>();
    private double height;

    /** The height of the notes and the rule above them; nought where there are none. */
    double height() {
        return height;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What further notes would make it higher by at least: all of them, but of the last one only its first line. */
    double growth(List<SetNote> more) {
        if (more.isEmpty()) {
            return 0;
        }
        SetNote last = more.get(more.size() - 1);
        double others = more.stream()
                .limit(more.size() - 1L)
                .mapToDouble(SetNote::height)
                .sum();
        return others + last.lineHeight() + (parts.isEmpty() ? RULE_HEIGHT : 0);
    }

    /**
     * Adds notes as far as there is room, and returns what is left of them for the next page. Of each note the first line
     * stands on the page of its mark.
     *
     * @param room the height there is for all
     */
    List<NotePart> add(List<NotePart> more, double room) {
        List<NotePart> left = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            NotePart part = more.get(i);
            double after = more.subList(i + 1, more.size()).stream()
                    .mapToDouble(NotePart::leastHeight)
                    .sum();
            double free = room - after - height() - (parts.isEmpty() ? RULE_HEIGHT : 0);
            int lines = (int) Math.floor((free + HAIR) / part.note().lineHeight());
            put(part.first(lines));
            part.rest(lines).ifPresent(left::add);
        }
        return left;
    }

    private void put(NotePart part) {
        height += part.height() + (parts.isEmpty() ? RULE_HEIGHT : 0);
        parts.add(part);
    }

    /** The number of a note, from 1, among those whose marks are on this page. */
    int numberOf(int id) {
        int number = 0;
        for (NotePart part : parts) {
            number += part.begins() ? 1 : 0;
            if (part.note().id() == id) {
                return number;
            }
        }
        throw new IllegalStateException("No such note is on the page: " + id);
    }

    /** Draws them. */
    void draw(Sheet sheet) {
        if (parts.isEmpty()) {
            return;
        }
        double top = sheet.bottom() - height();
        double middle = top + RULE_HEIGHT / 2;
        double right = sheet.left() + (sheet.right() - sheet.left()) / RULE_SHARE;
        sheet.add(new RuleLine(sheet.left(), middle, right, middle, RULE_THICKNESS, Color.BLACK, Artifacts.RULE));
        double y = top + RULE_HEIGHT;
        for (NotePart part : parts) {
            part.draw(sheet, y);
            y += part.height();
        }
    }
}
