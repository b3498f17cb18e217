package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.CleanText;
import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The footnotes of a draft that something refers to.
 *
 * @param texts what they say, by label
 * @param pieces where their words stand
 */
record Footnotes(Map<String, Text> texts, List<DraftPiece> pieces) {
    static final Footnotes NONE = new Footnotes(Map.of(), List.of());

    boolean holds(FootnoteDefinition definition) {
        return texts.containsKey(definition.getLabel());
    }

    static Footnotes of(MarkdownSource source, Node document) {
        Finder finder = new Finder();
        document.accept(finder);
        Map<String, Text> texts = new LinkedHashMap<>();
        List<DraftPiece> pieces = new ArrayList<>();
        for (FootnoteDefinition definition : finder.definitions) {
            if (finder.labels.contains(definition.getLabel()) && !texts.containsKey(definition.getLabel())) {
                InlineLine line = words(source, definition);
                line.clean().ifPresent(clean -> {
                    texts.put(definition.getLabel(), text(line, clean));
                    clean.stretches().forEach(stretch -> pieces.add(new DraftPiece(PieceKind.NOTE, stretch.span())));
                });
            }
        }
        return new Footnotes(texts, pieces);
    }

    private static Text text(InlineLine line, CleanText clean) {
        List<Inline> parts = line.inlines(clean.text());
        return new Text(parts);
    }

    private static InlineLine words(MarkdownSource source, FootnoteDefinition definition) {
        InlineLine all = new InlineLine();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                TypedLines.of(source.text(), InlineWalk.of(source, child, Map.of()), Optional.empty())
                        .forEach(all::append);
            }
        }
        return all;
    }

    /** What defines notes and what refers to them. */
    private static final class Finder extends AbstractVisitor {
        private final List<FootnoteDefinition> definitions = new ArrayList<>();
        private final Set<String> labels = new HashSet<>();

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.add(definition);
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                labels.add(reference.getLabel());
            }
            visitChildren(node);
        }
    }
}
