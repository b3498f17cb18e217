package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.read.Place;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text of a draft and where its nodes stand in it.
 *
 * @param text the whole text
 * @param name what faults call it
 * @param offset where the part that is Markdown begins
 */
record MarkdownSource(String text, String name, int offset) {
    /** Where a node stands, from its first character to its last. */
    Span of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(offset, offset);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }

    /** The line and column of a character. */
    Place place(int at) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Place(line, 1 + text.codePointCount(start, at));
    }
}
