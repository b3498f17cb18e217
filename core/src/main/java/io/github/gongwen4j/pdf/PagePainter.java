package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.RuleLine;
import io.github.gongwen4j.layout.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the content of one page. What belongs to one element and is drawn in one go is one marked piece, however many lines it
 * has, so that readers see whole paragraphs. Rules come first, so that none cuts a paragraph in two.
 */
final class PagePainter {
    private final Page page;
    private final FaceUses faces;
    private final ElementNames names;
    private final MarkedPieces pieces;
    private final ContentBytes out = new ContentBytes();
    private final GraphicsState state = new GraphicsState(out);
    private final RunPainter runs;

    PagePainter(Page page, FaceUses faces, ElementNames names, MarkedPieces pieces) {
        this.page = page;
        this.faces = faces;
        this.names = names;
        this.pieces = pieces;
        this.runs = new RunPainter(out, state, page.height());
    }

    /** The content of the page; {@code pieces} learns which element each piece belongs to. */
    byte[] paint() {
        pieces.beginPage();
        List<PageItem> rules = new ArrayList<>();
        List<PageItem> others = new ArrayList<>();
        page.items().forEach(item -> (isRule(item.tag()) ? rules : others).add(item));
        paintPieces(rules);
        paintPieces(others);
        return out.toByteArray();
    }

    private void paintPieces(List<PageItem> items) {
        int from = 0;
        while (from < items.size()) {
            Tag tag = items.get(from).tag();
            int to = from + 1;
            while (to < items.size() && items.get(to).tag().equals(tag)) {
                to++;
            }
            open(tag);
            paintItems(items.subList(from, to));
            out.operator("EMC");
            from = to;
        }
    }

    private void open(Tag tag) {
        if (tag instanceof Tag.Content content) {
            int id = content.element();
            String name = names.of(id)
                    .orElseThrow(
                            () -> PdfException.unknownElement(id, pieces.pages().size()));
            out.name(name).syntax("<</MCID").integer(pieces.add(id));
            out.syntax(">>").operator("BDC");
        } else if (tag instanceof Tag.Artifact artifact) {
            out.name("Artifact").syntax(properties(artifact.kind())).operator("BDC");
        }
    }

    private static String properties(Tag.ArtifactKind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> "<</Type/Pagination/Subtype/Footer>>";
            case REPEATED_HEADER -> "<</Type/Pagination/Subtype/Header>>";
            case RULE -> "<</Type/Layout>>";
        };
    }

    /** Draws the items in their order; text stands in text objects, and no rule may. */
    private void paintItems(List<PageItem> items) {
        int from = 0;
        while (from < items.size()) {
            int to = from;
            List<GlyphRun> text = new ArrayList<>();
            while (to < items.size() && items.get(to) instanceof GlyphRun run) {
                text.add(run);
                to++;
            }
            if (!text.isEmpty()) {
                paintText(text);
            }
            if (to < items.size() && items.get(to) instanceof RuleLine rule) {
                paintRule(rule);
                to++;
            }
            from = to;
        }
    }

    private void paintText(List<GlyphRun> text) {
        List<Joins> joins = JoinedGlyphs.of(text, faces);
        runs.begin();
        for (int i = 0; i < text.size(); i++) {
            runs.paint(text.get(i), faces.of(text.get(i)), joins.get(i));
        }
        runs.end();
    }

    private void paintRule(RuleLine rule) {
        state.stroke(rule.color());
        state.lineWidth(RunPainter.thousandths(rule.thickness()));
        point(rule.x0(), rule.y0()).operator("m");
        point(rule.x1(), rule.y1()).operator("l");
        out.operator("S");
    }

    private ContentBytes point(double x, double y) {
        return out.decimal(RunPainter.thousandths(x), 3).decimal(RunPainter.thousandths(page.height() - y), 3);
    }

    private static boolean isRule(Tag tag) {
        return tag instanceof Tag.Artifact artifact && artifact.kind() == Tag.ArtifactKind.RULE;
    }
}
