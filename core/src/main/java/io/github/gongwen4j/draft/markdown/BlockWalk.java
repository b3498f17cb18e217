package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.CleanText;
import io.github.gongwen4j.draft.DecodedText;
import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.FixedBlock;
import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.ManuscriptParagraph;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import io.github.gongwen4j.draft.Suspicion;
import io.github.gongwen4j.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The blocks of Markdown in order: paragraphs for the recogniser, and what needs no recognition. */
final class BlockWalk {
    private final MarkdownSource source;
    private final BlockForms forms;
    private final List<ManuscriptParagraph> paragraphs = new ArrayList<>();
    private final List<FixedBlock> blocks = new ArrayList<>();
    private final List<DraftPiece> rest = new ArrayList<>();
    private final List<Suspicion> suspicions = new ArrayList<>();
    private Footnotes footnotes = Footnotes.NONE;
    private Optional<Stretch> number = Optional.empty();

    BlockWalk(MarkdownSource source, BlockForms forms) {
        this.source = source;
        this.forms = forms;
    }

    Manuscript manuscript(Node document, DecodedText decoded, FrontMatter front) {
        footnotes = Footnotes.of(source, document);
        rest.addAll(front.pieces());
        rest.addAll(footnotes.pieces());
        children(document);
        rest.addAll(Gaps.in(source.text(), taken()));
        return new Manuscript(
                decoded.text(),
                decoded.charset(),
                decoded.damaged(),
                paragraphs,
                blocks,
                rest,
                List.of(),
                suspicions,
                front.fields());
    }

    /** All that is accounted for so far. */
    private List<Span> taken() {
        List<Span> taken = new ArrayList<>();
        paragraphs.forEach(paragraph -> paragraph.clean().stretches().forEach(stretch -> taken.add(stretch.span())));
        blocks.forEach(block -> taken.add(block.span()));
        rest.forEach(piece -> taken.add(piece.span()));
        return taken;
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            text(node, OptionalInt.of(heading.getLevel()));
        } else if (node instanceof Paragraph) {
            text(node, OptionalInt.empty());
        } else if (node instanceof ListItem item) {
            item(item);
        } else if (node instanceof TableBlock table) {
            fixed(node, forms.table(table));
        } else if (node instanceof FencedCodeBlock fenced) {
            fenced(fenced);
        } else if (node instanceof HtmlBlock) {
            Html.words(source, source.of(node)).forEach(this::paragraph);
        } else if (!(node instanceof FootnoteDefinition definition) || !footnotes.holds(definition)) {
            children(node);
        }
    }

    /** The number of an item of a list stands before its first paragraph, as it is typed. */
    private void item(ListItem item) {
        if (item.getParent() instanceof OrderedList && item.getFirstChild() != null) {
            Span whole = source.of(item);
            int end = source.of(item.getFirstChild()).start();
            String typed = source.text().substring(whole.start(), end).stripTrailing();
            number = typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Stretch.verbatim(source.text(), new Span(whole.start(), whole.start() + typed.length())));
        }
        children(item);
        number = Optional.empty();
    }

    private void text(Node node, OptionalInt heading) {
        InlineWalk walk = InlineWalk.of(source, node, footnotes.texts());
        boolean title = heading.isPresent() && heading.getAsInt() == 1 && paragraphs.isEmpty();
        for (InlineLine line : TypedLines.of(source.text(), walk, number)) {
            line.clean().ifPresent(clean -> paragraphs.add(new ManuscriptParagraph(clean, line.hints(heading, title))));
        }
        number = Optional.empty();
        walk.pictures().forEach(this::picture);
    }

    private void paragraph(Span span) {
        paragraphs.add(new ManuscriptParagraph(CleanText.of(source.text(), List.of(span)), Hints.NONE));
    }

    private void picture(Image image) {
        forms.figure(image)
                .ifPresentOrElse(
                        figure -> blocks.add(new FixedBlock(paragraphs.size(), source.of(image), figure)), () -> {
                            paragraph(source.of(image));
                            suspicions.add(forms.lost(image));
                        });
    }

    private void fenced(FencedCodeBlock fenced) {
        forms.yaml(fenced)
                .ifPresentOrElse(
                        block -> blocks.add(new FixedBlock(paragraphs.size(), source.of(fenced), block)),
                        () -> Html.lines(source, forms.inside(fenced)).forEach(this::paragraph));
    }

    private void fixed(Node node, Optional<? extends Block> block) {
        Span span = source.of(node);
        block.ifPresentOrElse(
                found -> blocks.add(new FixedBlock(paragraphs.size(), span, found)),
                () -> Html.lines(source, span).forEach(this::paragraph));
    }
}
