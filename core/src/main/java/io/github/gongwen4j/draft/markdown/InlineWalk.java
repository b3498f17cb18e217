package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import io.github.gongwen4j.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The running text of a node, line by line: its words without the marks of Markdown, and its pictures. */
final class InlineWalk extends AbstractVisitor {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final MarkdownSource source;
    private final Map<String, Text> footnotes;
    private final List<InlineLine> lines = new ArrayList<>();
    private final List<Boolean> hard = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();
    private InlineLine line = new InlineLine();

    private InlineWalk(MarkdownSource source, Map<String, Text> footnotes) {
        this.source = source;
        this.footnotes = footnotes;
    }

    /** The text of a node. */
    static InlineWalk of(MarkdownSource source, Node node, Map<String, Text> footnotes) {
        InlineWalk walk = new InlineWalk(source, footnotes);
        walk.visitChildren(node);
        walk.lines.add(walk.line);
        walk.hard.add(true);
        return walk;
    }

    /** The lines as they are typed, at least one. */
    List<InlineLine> lines() {
        return lines;
    }

    /** Whether a line is ended by hand: by two blanks or a backslash. */
    boolean endedByHand(int index) {
        return hard.get(index);
    }

    /** The pictures in the text. */
    List<Image> pictures() {
        return pictures;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        words(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words(code, code.getLiteral());
    }

    private void words(Node node, String words) {
        Span span = source.of(node);
        LiteralAlignment.of(source.text(), span, words).forEach(line::add);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        InlineLine begun = line;
        int from = line.length();
        visitChildren(strong);
        line.strong(begun == line ? from : 0);
        if (begun != line) {
            begun.strong(from);
        }
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        newLine(false);
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        newLine(true);
    }

    @Override
    public void visit(HtmlInline tag) {
        if (BREAK.matcher(tag.getLiteral()).matches()) {
            newLine(true);
        }
    }

    private void newLine(boolean byHand) {
        lines.add(line);
        hard.add(byHand);
        line = new InlineLine();
    }

    @Override
    public void visit(Image image) {
        pictures.add(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof FootnoteReference reference)) {
            visitChildren(node);
        } else if (footnotes.containsKey(reference.getLabel())) {
            line.note(footnotes.get(reference.getLabel()));
        } else {
            line.add(Stretch.verbatim(source.text(), source.of(node)));
        }
    }
}
