package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Inline;
import java.util.Optional;

/**
 * A piece of a text that takes no footnotes. A footnote all the same is told why not, and not that there is no such field.
 *
 * @param piece what pieces the text has
 * @param why why there are no footnotes
 */
record PieceWithoutNote(Shape<Inline> piece, Bilingual why) implements Shape<Inline> {
    /** The field that makes a piece a footnote. */
    static final String NOTE = "note";

    @Override
    public Optional<Inline> read(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping && mapping.find(NOTE).isPresent()) {
            problems.add(node, ProblemKind.STRUCTURE, why.chinese(), why.english());
            return Optional.empty();
        }
        return piece.read(node, problems);
    }

    @Override
    public Optional<Inline> standIn() {
        return piece.standIn();
    }

    @Override
    public boolean fits(Node node) {
        return piece.fits(node);
    }

    @Override
    public Expected expected() {
        return piece.expected();
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return piece.schema(definitions);
    }
}
