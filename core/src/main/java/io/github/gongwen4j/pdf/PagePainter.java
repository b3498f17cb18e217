package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.ImageItem;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.PathItem;
import io.github.gongwen4j.layout.RuleLine;
import io.github.gongwen4j.layout.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the content of one page. What belongs to one element and is drawn in one go is one marked piece, however many lines it
 * has, so that readers see whole paragraphs. Rules come first, so that none cuts a paragraph in two; then pictures, so that the
 * text stands over a seal.
 */
final class PagePainter {
    private final Page page;
    private final FaceUses faces;
    private final PictureUses pictures;
    private final ElementNames names;
    private final MarkedPieces pieces;
    private final ContentBytes out = new ContentBytes();
    private final GraphicsState state = new GraphicsState(out);
    private final RunPainter runs;

    PagePainter(Page page, FaceUses faces, PictureUses pictures, ElementNames names, MarkedPieces pieces) {
        this.page = page;
        this.faces = faces;
        this.pictures = pictures;
        this.names = names;
        this.pieces = pieces;
        this.runs = new RunPainter(out, state, page.height());
    }

    /** The content of the page; {@code pieces} learns which element each piece belongs to. */
    byte[] paint() {
        pieces.beginPage();
        List<PageItem> rules = new ArrayList<>();
        List<PageItem> images = new ArrayList<>();
        List<PageItem> others = new ArrayList<>();
        page.items()
                .forEach(item -> (isRule(item.tag()) ? rules : item instanceof ImageItem ? images : others).add(item));
        paintPieces(rules);
        paintPieces(images);
        paintPieces(others);
        return out.toByteArray();
    }

    private void paintPieces(List<PageItem> items) {
        int from = 0;
        while (from < items.size()) {
            PageItem first = items.get(from);
            Optional<String> spoken = spoken(first);
            int to = from + 1;
            while (spoken.isEmpty() && to < items.size() && goesOn(first, items.get(to))) {
                to++;
            }
            open(first.tag(), spoken);
            paintItems(items.subList(from, to));
            out.operator("EMC");
            from = to;
        }
    }

    private boolean goesOn(PageItem first, PageItem next) {
        return next.tag().equals(first.tag()) && spoken(next).isEmpty();
    }

    private Optional<String> spoken(PageItem item) {
        return item instanceof GlyphRun run ? SpokenText.of(run, faces.of(run)) : Optional.empty();
    }

    /** Begins a piece. One whose text readers are told is a Span: not all of them listen to any other. */
    private void open(Tag tag, Optional<String> spoken) {
        if (tag instanceof Tag.Content content) {
            int id = content.element();
            String name = names.of(id)
                    .orElseThrow(
                            () -> PdfException.unknownElement(id, pieces.pages().size()));
            out.name(spoken.isPresent() ? "Span" : name).syntax("<</MCID").integer(pieces.add(id));
            spoken.ifPresent(text -> out.syntax("/ActualText").text(text));
            out.syntax(">>").operator("BDC");
        } else if (tag instanceof Tag.Artifact artifact) {
            out.name("Artifact").syntax(properties(artifact.kind())).operator("BDC");
        }
    }

    private static String properties(Tag.ArtifactKind kind) {
        return switch (kind) {
            case PAGE_NUMBER -> "<</Type/Pagination/Subtype/Footer>>";
            case REPEATED_HEADER -> "<</Type/Pagination/Subtype/Header>>";
            case RULE, LEADER -> "<</Type/Layout>>";
        };
    }

    /** Draws the items in their order; text stands in text objects, and no rule may. */
    private void paintItems(List<PageItem> items) {
        boolean inText = false;
        for (PageItem item : items) {
            boolean text = item instanceof GlyphRun;
            if (text && !inText) {
                runs.begin();
            } else if (!text && inText) {
                runs.end();
            }
            inText = text;
            if (item instanceof GlyphRun run) {
                runs.paint(run, faces.of(run));
            } else if (item instanceof RuleLine rule) {
                paintRule(rule);
            } else if (item instanceof ImageItem image) {
                paintImage(image);
            } else if (item instanceof PathItem path) {
                paintPath(path);
            }
        }
        if (inText) {
            runs.end();
        }
    }

    private void paintRule(RuleLine rule) {
        state.stroke(rule.color());
        state.lineWidth(RunPainter.thousandths(rule.thickness()));
        point(rule.x0(), rule.y0()).operator("m");
        point(rule.x1(), rule.y1()).operator("l");
        out.operator("S");
    }

    /** Filled and then outlined. */
    private void paintPath(PathItem path) {
        path.fill().ifPresent(state::fill);
        if (path.thickness() > 0) {
            state.stroke(path.color());
            state.lineWidth(RunPainter.thousandths(path.thickness()));
        }
        for (int i = 0; i < path.corners().size(); i++) {
            PathItem.Corner corner = path.corners().get(i);
            point(corner.x(), corner.y()).operator(i == 0 ? "m" : "l");
        }
        out.operator(painting(path));
    }

    private static String painting(PathItem path) {
        if (path.thickness() <= 0) {
            return "f";
        }
        return !path.closed() ? "S" : path.fill().isPresent() ? "b" : "s";
    }

    private void paintImage(ImageItem image) {
        out.operator("q");
        length(image.width()).integer(0).integer(0);
        length(image.height());
        point(image.x(), image.y() + image.height()).operator("cm");
        out.name(pictures.nameOf(image.image())).operator("Do");
        out.operator("Q");
    }

    private ContentBytes length(double points) {
        return out.decimal(RunPainter.thousandths(points), 3);
    }

    private ContentBytes point(double x, double y) {
        return out.decimal(RunPainter.thousandths(x), 3).decimal(RunPainter.thousandths(page.height() - y), 3);
    }

    private static boolean isRule(Tag tag) {
        return tag instanceof Tag.Artifact artifact && artifact.kind() == Tag.ArtifactKind.RULE;
    }
}
