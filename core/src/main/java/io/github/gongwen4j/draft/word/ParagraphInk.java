package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.Repair;
import io.github.gongwen4j.draft.RepairKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Suspicion;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The characters of a paragraph as they are collected, and what is to be said of them. All places are those of its own characters. */
final class ParagraphInk {
    private final StringBuilder text = new StringBuilder();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Repair> insertions = new ArrayList<>();
    private final List<Suspicion> suspicions = new ArrayList<>();
    private final List<Mark> notes = new ArrayList<>();
    private final List<Mark> comments = new ArrayList<>();
    private final List<Floating> before = new ArrayList<>();
    private final List<Floating> after = new ArrayList<>();
    private OptionalInt turn = OptionalInt.empty();
    private boolean hasWords;

    /** Characters of one ink. */
    record Stroke(Span span, Ink ink) {}

    /** A mark in front of a character that leads to a note or a comment. */
    record Mark(int at, String id) {}

    void add(String words, Ink ink) {
        if (words.isEmpty()) {
            return;
        }
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        int last = strokes.size() - 1;
        if (last >= 0 && strokes.get(last).ink() == ink) {
            strokes.set(last, new Stroke(new Span(strokes.get(last).span().start(), span.end()), ink));
        } else {
            strokes.add(new Stroke(span, ink));
        }
        hasWords |= ink.kept() && !words.isBlank();
    }

    /** What came in by a tracked change, from a place to the end. */
    void inserted(int from) {
        String words = kept(from);
        if (!words.isEmpty()) {
            insertions.add(new Repair(RepairKind.TRACKED_CHANGE, new Span(from, from), "", words));
        }
    }

    void suspect(SuspicionKind kind, int from, Bilingual reason) {
        suspicions.add(new Suspicion(kind, new Span(from, text.length()), reason, Optional.empty()));
    }

    void note(String id) {
        notes.add(new Mark(text.length(), id));
    }

    void comment(String id) {
        comments.add(new Mark(text.length(), id));
    }

    /** A new page begins here (分页符). */
    void turnPage() {
        turn = OptionalInt.of(text.length());
    }

    /** Whether a new page begins before its first word. */
    boolean beginsPage() {
        return turn.isPresent() && hasWords() && kept(turn.getAsInt()).strip().equals(kept(0).strip());
    }

    /** Whether a new page begins behind its last word. */
    boolean endsPage() {
        return turn.isPresent() && kept(turn.getAsInt()).isBlank();
    }

    /** Something that stands before the paragraph where it comes before its words, and otherwise behind it. */
    void place(Floating floating) {
        (hasWords() ? after : before).add(floating);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /** What was left out and what came in. */
    List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>(insertions);
        for (Stroke stroke : strokes) {
            String words = text.substring(stroke.span().start(), stroke.span().end());
            stroke.ink().repair().ifPresent(kind -> repairs.add(new Repair(kind, stroke.span(), words, "")));
        }
        return repairs;
    }

    List<Suspicion> suspicions() {
        return suspicions;
    }

    List<Mark> notes() {
        return notes;
    }

    List<Mark> comments() {
        return comments;
    }

    List<Floating> before() {
        return before;
    }

    List<Floating> after() {
        return after;
    }

    boolean isEmpty() {
        return text.isEmpty() && before.isEmpty() && after.isEmpty();
    }

    /** Whether there is anything to read. */
    boolean hasWords() {
        return hasWords;
    }

    /** What is read from a place on. */
    String kept(int from) {
        int first = strokes.size();
        while (first > 0 && strokes.get(first - 1).span().end() > from) {
            first--;
        }
        StringBuilder kept = new StringBuilder();
        for (Stroke stroke : strokes.subList(first, strokes.size())) {
            if (stroke.ink().kept()) {
                kept.append(
                        text,
                        Math.max(from, stroke.span().start()),
                        stroke.span().end());
            }
        }
        return kept.toString();
    }
}
