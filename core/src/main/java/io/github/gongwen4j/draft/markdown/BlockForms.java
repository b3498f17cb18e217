package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Suspicion;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.ModelException;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.read.BlockReader;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Node.Entry;
import io.github.gongwen4j.read.Node.Mapping;
import io.github.gongwen4j.read.Node.Scalar;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Blocks of Markdown that need no recognition, as blocks of a document. */
final class BlockForms {
    private static final Set<String> YAML = Set.of("yaml", "yml");

    private final MarkdownSource source;
    private final BlockReader reader;

    BlockForms(MarkdownSource source, BlockReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /** A table; nothing of one without words over its columns. */
    Optional<Table> table(TableBlock block) {
        List<List<String>> rows = rows(block);
        try {
            return Optional.of(new Table(Optional.empty(), rows.get(0), rows.subList(1, rows.size())));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    private List<List<String>> rows(TableBlock block) {
        List<List<String>> rows = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                }
                if (node instanceof TableCell) {
                    rows.get(rows.size() - 1).add(words(node));
                }
                visitChildren(node);
            }
        });
        return rows;
    }

    private String words(Node cell) {
        InlineLine all = new InlineLine();
        InlineWalk.of(source, cell, Map.of()).lines().forEach(all::append);
        return all.clean().map(clean -> clean.text().strip()).orElse("");
    }

    /** A block of a document, written in YAML as there; nothing of a fenced block of another kind. */
    Optional<Block> yaml(FencedCodeBlock fenced) {
        String kind = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
        if (!YAML.contains(kind)) {
            return Optional.empty();
        }
        // Line feeds stand for the lines before, so that faults name the lines of the draft.
        int first = source.place(inside(fenced).start()).line() - 1;
        return Optional.of(reader.read("\n".repeat(first) + fenced.getLiteral(), source.name()));
    }

    /** What stands between the fences. */
    Span inside(FencedCodeBlock fenced) {
        Span whole = source.of(fenced);
        int start = source.text().indexOf('\n', whole.start()) + 1;
        boolean closed = fenced.getClosingFenceLength() != null;
        int end = closed ? source.text().lastIndexOf('\n', whole.end() - 1) : whole.end();
        return start > 0 && end > start ? new Span(start, end) : new Span(whole.end(), whole.end());
    }

    /** The picture of an image; nothing where it cannot be had. */
    Optional<Block> figure(Image image) {
        Place place = source.place(source.of(image).start());
        NodePath path = NodePath.ROOT.field("figure");
        List<Entry> fields = new ArrayList<>();
        fields.add(field(place, path, "file", image.getDestination()));
        String alt = alternative(image);
        if (!alt.isEmpty()) {
            fields.add(field(place, path, "alt", alt));
        }
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            fields.add(field(place, path, "caption", image.getTitle().strip()));
        }
        Mapping figure = new Mapping(place, path, fields);
        try {
            return Optional.of(reader.read(
                    new Mapping(place, NodePath.ROOT, List.of(new Entry("figure", place, figure))), source.name()));
        } catch (DocumentException e) {
            return Optional.empty();
        }
    }

    private static Entry field(Place place, NodePath path, String name, String value) {
        return new Entry(name, place, Scalar.text(place, path.field(name), value));
    }

    private String alternative(Image image) {
        InlineLine all = new InlineLine();
        InlineWalk.of(source, image, Map.of()).lines().forEach(all::append);
        return all.clean().map(clean -> clean.text().strip()).orElse("");
    }

    /** That a picture could not be had. */
    Suspicion lost(Image image) {
        return new Suspicion(
                SuspicionKind.PICTURE,
                source.of(image),
                new Bilingual(
                        "无法读取图片 " + image.getDestination() + "；请把 PNG、JPEG 或 SVG 文件放到文稿所在的文件夹，路径从那里写起",
                        "the picture " + image.getDestination()
                                + " cannot be read; put a PNG, JPEG or SVG file into the folder of the draft and write its path from there"),
                Optional.empty());
    }
}
