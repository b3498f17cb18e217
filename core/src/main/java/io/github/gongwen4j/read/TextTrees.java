package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Title;
import java.util.List;
import java.util.Optional;

/** Titles and running text as trees. */
final class TextTrees {
    private TextTrees() {}

    /** A title on one line as a text, one broken by hand as the list of its lines. */
    static Node title(Title title) {
        boolean plain = !title.brokenByHand() && title.text().strip().equals(title.text());
        return plain ? Trees.text(title.text()) : Trees.texts(title.lines());
    }

    /** A text, or its pieces. */
    static Node text(Text text) {
        return plain(text)
                .<Node>map(Trees::text)
                .orElseGet(() ->
                        Trees.list(written(text).stream().map(TextTrees::piece).toList()));
    }

    /** The words of a text that has nothing but words. */
    static Optional<String> plain(Text text) {
        List<Inline> pieces = written(text);
        return pieces.size() == 1 && pieces.get(0) instanceof Inline.Words words
                ? Optional.of(words.text())
                : Optional.empty();
    }

    /** The pieces but for those without a character. */
    private static List<Inline> written(Text text) {
        return text.parts().stream()
                .filter(piece ->
                        !(piece instanceof Inline.Words words && words.text().isEmpty()))
                .toList();
    }

    private static Node piece(Inline piece) {
        if (piece instanceof Inline.Strong strong) {
            return new MappingTree().text("strong", strong.text()).tree();
        }
        if (piece instanceof Inline.Note note) {
            return new MappingTree()
                    .put(PieceWithoutNote.NOTE, text(note.text()))
                    .tree();
        }
        if (piece instanceof Inline.Duty duty) {
            return new MappingTree()
                    .names("lead", duty.lead())
                    .names("support", duty.support())
                    .tree();
        }
        return Trees.text(((Inline.Words) piece).text());
    }
}
