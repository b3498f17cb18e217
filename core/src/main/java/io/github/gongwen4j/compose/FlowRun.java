package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.Objects;
import java.util.Optional;

/**
 * Characters of one look, or the mark of a footnote.
 *
 * @param text the characters; a tab ({@code U+0009}) goes to the paragraph's next tab stop, a line feed ({@code U+000A})
 *     begins a new line. None where this is a mark
 * @param style how they look
 * @param role what they are; where it differs from the paragraph's role it names the heading part of a run-in heading
 * @param note the footnote this is the mark of
 */
public record FlowRun(String text, TextStyle style, TextRole role, Optional<FlowNote> note) {
    public FlowRun {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        Objects.requireNonNull(role);
        if (note.isPresent() && !text.isEmpty()) {
            throw new IllegalArgumentException("The mark of a note has no text: pages number the notes");
        }
    }

    /** Characters. */
    public FlowRun(String text, TextStyle style, TextRole role) {
        this(text, style, role, Optional.empty());
    }

    /** The same in another look. */
    public FlowRun withStyle(TextStyle other) {
        return new FlowRun(text, other, role, note);
    }

    /** The mark of a note. */
    static FlowRun mark(FlowNote note, TextStyle style, TextRole role) {
        return new FlowRun("", style, role, Optional.of(note));
    }

    /** How many code points it has; a mark counts as one. */
    public int length() {
        return note.isPresent() ? 1 : text.codePointCount(0, text.length());
    }

    /** What stands from one of its code points to before another; without text where that is nothing. */
    FlowRun part(int from, int to) {
        if (note.isPresent()) {
            return from == 0 && to > 0 ? this : new FlowRun("", style, role);
        }
        return new FlowRun(
                text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)), style, role);
    }
}
