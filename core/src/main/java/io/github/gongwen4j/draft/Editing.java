package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;

/** Changes the text of a paragraph and keeps the way back to the source. */
final class Editing {
    private final CleanText before;
    private final List<Edit> edits;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Span> removed = new ArrayList<>();
    /** The first edit that may reach into the stretch at hand. */
    private int next;

    private Editing(CleanText before, List<Edit> edits) {
        this.before = before;
        this.edits = edits;
    }

    /**
     * A text after changes.
     *
     * @param text what is read now; empty where all was left out
     * @param removed the stretches of the source that are read no more, in order
     * @param places for each place of the text before, its end included, where that is now
     */
    record Edited(CleanText text, List<Span> removed, int[] places) {}

    /**
     * Changes a text.
     *
     * @param edits in order, none overlapping another; one that is neither characterwise nor a removal lies within one stretch
     */
    static Edited edit(CleanText before, List<Edit> edits) {
        Editing editing = new Editing(before, edits);
        int at = 0;
        for (Stretch stretch : before.stretches()) {
            int end = at + stretch.text().length();
            if (stretch.characterwise()) {
                editing.characters(stretch, at, end);
            } else {
                editing.whole(stretch, at, end);
            }
            at = end;
        }
        return new Edited(CleanText.of(editing.stretches), editing.removed, editing.places());
    }

    /** A stretch whose characters have each one of the source: it is cut where characters are left out or replaced by more or fewer. */
    private void characters(Stretch stretch, int from, int to) {
        int offset = stretch.span().start() - from;
        StringBuilder run = new StringBuilder();
        int runStart = from;
        int at = from;
        while (reachesInto(to)) {
            Edit edit = edits.get(next);
            int start = Math.max(edit.from(), from);
            int end = Math.min(edit.to(), to);
            run.append(before.text(), at, start);
            at = end;
            if (edit.characterwise()) {
                run.append(edit.after(), start - edit.from(), end - edit.from());
            } else {
                flush(run, offset + runStart, offset + start);
                replace(edit, new Span(offset + start, offset + end));
                runStart = end;
            }
            if (edit.to() > to) {
                break;
            }
            next++;
        }
        run.append(before.text(), at, to);
        flush(run, offset + runStart, offset + to);
    }

    /** A stretch that is read as a whole: only what is read there changes. */
    private void whole(Stretch stretch, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (reachesInto(to)) {
            Edit edit = edits.get(next);
            int start = Math.max(edit.from(), from);
            int end = Math.min(edit.to(), to);
            text.append(before.text(), at, start);
            text.append(
                    edit.characterwise()
                            ? edit.after().substring(start - edit.from(), end - edit.from())
                            : edit.after());
            at = end;
            if (edit.to() > to) {
                break;
            }
            next++;
        }
        text.append(before.text(), at, to);
        replace(new Edit(from, to, text.toString()), stretch.span());
    }

    private boolean reachesInto(int to) {
        return next < edits.size() && edits.get(next).from() < to;
    }

    private void flush(StringBuilder run, int start, int end) {
        if (end > start) {
            stretches.add(new Stretch(new Span(start, end), run.toString()));
        }
        run.setLength(0);
    }

    private void replace(Edit edit, Span span) {
        if (edit.removes()) {
            removed.add(span);
        } else {
            stretches.add(new Stretch(span, edit.after()));
        }
    }

    private int[] places() {
        int[] places = new int[before.text().length() + 1];
        int at = 0;
        int now = 0;
        for (Edit edit : edits) {
            while (at < edit.from()) {
                places[at++] = now++;
            }
            for (int i = edit.from(); i < edit.to(); i++) {
                places[at++] = now + Math.min(i - edit.from(), edit.after().length());
            }
            now += edit.after().length();
        }
        while (at < places.length) {
            places[at++] = now++;
        }
        return places;
    }
}
