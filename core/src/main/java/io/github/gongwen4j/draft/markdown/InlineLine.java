package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Alignment;
import io.github.gongwen4j.draft.CleanText;
import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A line of running text while it is put together: its stretches, what is bold in it, and its notes. */
final class InlineLine {
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Span> strong = new ArrayList<>();
    private final List<Hints.NoteAt> notes = new ArrayList<>();
    private int length;

    void add(Stretch stretch) {
        Stretch next = length == 0 ? withoutIndent(stretch) : stretch;
        if (next != null) {
            stretches.add(next);
            length += next.text().length();
        }
    }

    /** Without blanks at its beginning; nothing of one that is blank. */
    private static Stretch withoutIndent(Stretch stretch) {
        int blanks = 0;
        while (blanks < stretch.text().length() && isBlank(stretch.text().charAt(blanks))) {
            blanks++;
        }
        if (blanks == 0) {
            return stretch;
        }
        boolean cut = blanks < stretch.text().length()
                && stretch.span().length() == stretch.text().length();
        return cut
                ? new Stretch(
                        new Span(stretch.span().start() + blanks, stretch.span().end()),
                        stretch.text().substring(blanks))
                : null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    void strong(int from) {
        if (length > from) {
            strong.add(new Span(from, length));
        }
    }

    void note(Text text) {
        notes.add(new Hints.NoteAt(length, text));
    }

    int length() {
        return length;
    }

    /** All of another behind this one. */
    void append(InlineLine other) {
        int shift = length;
        other.stretches.forEach(this::add);
        other.strong.forEach(span -> strong.add(new Span(span.start() + shift, span.end() + shift)));
        other.notes.forEach(note -> notes.add(new Hints.NoteAt(note.at() + shift, note.text())));
    }

    /** Its words; nothing of a blank one. */
    Optional<CleanText> clean() {
        while (!stretches.isEmpty()
                && stretches.get(stretches.size() - 1).text().isBlank()) {
            length -= stretches.remove(stretches.size() - 1).text().length();
        }
        return stretches.isEmpty() ? Optional.empty() : Optional.of(CleanText.of(stretches));
    }

    /** What is said of it besides its words. Where all of it is bold, nothing in it stands out. */
    Hints hints(OptionalInt heading, boolean title) {
        boolean whole = strong.stream().anyMatch(span -> span.start() == 0 && span.end() >= length);
        List<Span> parts = whole ? List.of() : strong;
        return new Hints(heading, title, Alignment.PLAIN, parts, notes);
    }

    /** Its words as running text, without its notes. */
    List<Inline> inlines(String words) {
        List<Inline> parts = new ArrayList<>();
        int at = 0;
        for (Span span : strong) {
            if (span.start() > at) {
                parts.add(new Inline.Words(words.substring(at, span.start())));
            }
            parts.add(new Inline.Strong(span.of(words)));
            at = span.end();
        }
        if (at < words.length()) {
            parts.add(new Inline.Words(words.substring(at)));
        }
        return parts;
    }
}
