package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a draft says of a paragraph besides its words: styles of Word, marks of Markdown. Plain text says nothing. Places are those of the paragraph's text.
 *
 * @param heading the level of the heading it is, from 1
 * @param title whether it is styled as the title of a document
 * @param alignment how it stands
 * @param strong what is in bold type in the midst of running text
 * @param notes its footnotes
 * @param counted how many of its first characters are a number that the word processor counts (自动编号), and so are surely one
 * @param newPage whether it begins a page by a break
 */
public record Hints(
        OptionalInt heading,
        boolean title,
        Alignment alignment,
        List<Span> strong,
        List<NoteAt> notes,
        int counted,
        boolean newPage) {
    /** Nothing. */
    public static final Hints NONE = new Hints(OptionalInt.empty(), false, Alignment.PLAIN, List.of(), List.of());

    /** Those of a paragraph that a word processor neither counts nor puts on a new page. */
    public Hints(OptionalInt heading, boolean title, Alignment alignment, List<Span> strong, List<NoteAt> notes) {
        this(heading, title, alignment, strong, notes, 0, false);
    }

    public Hints {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(alignment);
        strong = List.copyOf(strong);
        notes = List.copyOf(notes);
    }

    /**
     * The same of a text that was changed.
     *
     * @param places for each place of the text before, where that is now
     */
    Hints moved(int[] places) {
        List<Span> bold = strong.stream()
                .map(span -> new Span(places[span.start()], places[span.end()]))
                .filter(span -> span.length() > 0)
                .toList();
        List<NoteAt> marks = notes.stream()
                .map(note -> new NoteAt(places[note.at()], note.text()))
                .toList();
        return new Hints(heading, title, alignment, bold, marks);
    }

    /**
     * A footnote and the character before which its mark stands.
     *
     * @param at a place of the paragraph's text; its length for a mark at the end
     * @param text what the note says
     */
    public record NoteAt(int at, Text text) {
        public NoteAt {
            Objects.requireNonNull(text);
        }
    }
}
