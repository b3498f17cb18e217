package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.TextMeasure;
import io.github.gongwen4j.font.FontSet;
import java.util.Objects;

/**
 * Lays documents out (排版): breaks paragraphs into lines and lines into pages, as a word processor would break the same
 * document, and gives every character its place. Immutable and safe for any number of threads; widths are remembered from
 * document to document, so make one and keep it.
 *
 * <pre>{@code
 * Pages pages = LayoutEngine.create(FontSet.system()).layout(flow);
 * }</pre>
 */
public final class LayoutEngine {
    private final FaceTable faces;

    LayoutEngine(FaceSource source) {
        this.faces = new FaceTable(source);
    }

    /** An engine that measures and draws with these faces. Where the set has none, every character counts as a full cell. */
    public static LayoutEngine create(FontSet fonts) {
        return new LayoutEngine(FaceSource.of(Objects.requireNonNull(fonts, "fonts")));
    }

    /** The measure that tells composition how wide a text will be in these faces. */
    public TextMeasure measure() {
        return new FaceMeasure(faces);
    }

    /**
     * The document with what only a layout can tell, for an output that has no layout of its own: the characters of which
     * paragraphs are set together or apart for lines and pages to end well (clauses 7.3.3 and 7.3.5.5), the space above a paragraph
     * below a table that puts its lines on the grid again, and the page numbers in tables of contents. Where a line begins with
     * a dash or an ellipsis of two characters for want of room before, a run ends between the two: there a word processor that
     * knows single characters only would part the mark. {@link #layout} comes to the same pages.
     */
    public Flow settle(Flow flow) {
        return new FlowLayout(faces, Objects.requireNonNull(flow, "flow")).settle();
    }

    /** The pages of a document; at least one, which is empty where the document is. */
    public Pages layout(Flow flow) {
        return new FlowLayout(faces, Objects.requireNonNull(flow, "flow")).layout();
    }
}
