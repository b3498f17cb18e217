package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.numbering.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A manuscript to a draft: items, parts and their trees. */
final class Recogniser {
    private final String source;
    private final List<DraftParagraph> paragraphs;
    private final List<Found> items;
    private final List<Integer> fronts = new ArrayList<>();
    private final List<DraftPart> parts = new ArrayList<>();
    private final Tiling tiling;
    private final BitSet boundaries;

    private Recogniser(String source, List<DraftParagraph> paragraphs, List<Found> items) {
        this.source = source;
        this.paragraphs = paragraphs;
        this.items = items;
        this.tiling = new Tiling(paragraphs);
        this.boundaries = Boundaries.in(paragraphs);
    }

    static Draft recognise(Manuscript manuscript, DraftLimits limits) {
        List<DraftParagraph> paragraphs = DecimalNumbers.read(
                manuscript.paragraphs().stream().map(DraftParagraph::new).toList());
        Recogniser recogniser = new Recogniser(manuscript.text(), paragraphs, ItemFinder.in(paragraphs, limits));
        recogniser.parts();
        List<DraftPiece> pieces = recogniser.tiling.pieces(recogniser.items, recogniser.fronts, aside(manuscript));
        return new Draft(
                manuscript.text(),
                manuscript.charset(),
                manuscript.damaged(),
                recogniser.parts,
                pieces,
                manuscript.repairs(),
                manuscript.suspicions());
    }

    /** What is no paragraph: what was set aside, and blocks. */
    private static List<DraftPiece> aside(Manuscript manuscript) {
        return Stream.concat(
                        manuscript.rest().stream(),
                        manuscript.blocks().stream().map(block -> new DraftPiece(PieceKind.BLOCK, block.span())))
                .toList();
    }

    /** Cuts the draft at the headings of parts. */
    private void parts() {
        int[] cuts = IntStream.concat(
                        IntStream.range(0, items.size())
                                .filter(i -> items.get(i).family() == Family.PART),
                        IntStream.of(items.size()))
                .toArray();
        int firstParagraph = cuts[0] < items.size() ? items.get(cuts[0]).paragraph() : paragraphs.size();
        if (cuts[0] > 0 || firstParagraph > 0 || cuts.length == 1) {
            part(Optional.empty(), items.subList(0, cuts[0]), 0, firstParagraph);
        }
        for (int i = 0; i + 1 < cuts.length; i++) {
            Found heading = items.get(cuts[i]);
            int to = cuts[i + 1] < items.size() ? items.get(cuts[i + 1]).paragraph() : paragraphs.size();
            part(Optional.of(heading), items.subList(cuts[i] + 1, cuts[i + 1]), heading.paragraph() + 1, to);
        }
    }

    private void part(Optional<Found> heading, List<Found> inside, int from, int to) {
        int textFrom = FrontMatter.end(paragraphs, from, to);
        for (int i = from; i < textFrom; i++) {
            fronts.add(i);
        }
        int base = heading.isPresent() ? 1 : 0;
        List<DraftItem> tree = Nesting.of(inside, boundaries).stream()
                .map(node -> item(node, base + 1))
                .toList();
        parts.add(new DraftPart(
                heading.map(found -> item(found, 1, List.of())), FrontMatter.title(paragraphs, from, textFrom), tree));
    }

    private DraftItem item(Nesting.Node node, int level) {
        List<DraftItem> below =
                node.children().stream().map(child -> item(child, level + 1)).toList();
        return node.found().map(found -> item(found, level, below)).orElseGet(() -> implied(level, below));
    }

    private DraftItem item(Found found, int level, List<DraftItem> below) {
        CleanText clean = paragraphs.get(found.paragraph()).clean();
        return new DraftItem(
                level,
                found.style(),
                found.placement(),
                found.marker()
                        .flatMap(at -> at.scheme().map(scheme -> new Marker(scheme, at.value(), number(clean, at)))),
                found.marker().map(at -> number(clean, at)).orElse(""),
                clean.text().substring(found.textStart(), found.textEnd()),
                clean.around(found.start(), found.textEnd()),
                below);
    }

    /** A number as it is written in the draft. */
    private String number(CleanText clean, MarkerAt at) {
        return clean.around(at.start(), at.end()).of(source).strip();
    }

    private static DraftItem implied(int level, List<DraftItem> below) {
        int at = below.get(0).span().start();
        return new DraftItem(
                level, PointStyle.IMPLIED, Placement.OWN, Optional.empty(), "", "", new Span(at, at), below);
    }
}
