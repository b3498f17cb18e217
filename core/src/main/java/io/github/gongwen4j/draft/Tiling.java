package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Accounts for a draft character by character: every piece of every paragraph, and what was set aside. */
final class Tiling {
    private final List<DraftParagraph> paragraphs;
    private final List<DraftPiece> pieces = new ArrayList<>();

    Tiling(List<DraftParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * All pieces in the order of the source.
     *
     * @param items the items in order
     * @param fronts the numbers of the paragraphs before the text
     * @param removed what was set aside
     */
    List<DraftPiece> pieces(List<Found> items, List<Integer> fronts, List<DraftPiece> removed) {
        Set<Integer> front = new HashSet<>(fronts);
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int from = next;
            while (next < items.size() && items.get(next).paragraph() == i) {
                next++;
            }
            paragraph(paragraphs.get(i), items.subList(from, next), front.contains(i));
        }
        pieces.addAll(removed);
        pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
        return pieces;
    }

    private void paragraph(DraftParagraph paragraph, List<Found> items, boolean front) {
        CleanText clean = paragraph.clean();
        int at = 0;
        for (Found item : items) {
            add(clean, PieceKind.TEXT, at, item.start());
            add(clean, PieceKind.MARKER, item.start(), item.textStart());
            add(clean, heading(item), item.textStart(), item.textEnd());
            at = item.textEnd();
        }
        add(clean, rest(paragraph, front), at, clean.text().length());
    }

    private static PieceKind heading(Found item) {
        if (item.family() == Family.PART) {
            return PieceKind.PART_HEADING;
        }
        return switch (item.style()) {
            case HEADING, RUN_IN, LEAD -> PieceKind.HEADING;
            case LIST, IMPLIED -> PieceKind.TEXT;
        };
    }

    private static PieceKind rest(DraftParagraph paragraph, boolean front) {
        if (!front) {
            return PieceKind.TEXT;
        }
        return FrontMatter.isSalutation(paragraph) ? PieceKind.SALUTATION : PieceKind.FRONT;
    }

    private void add(CleanText clean, PieceKind kind, int from, int to) {
        clean.exactly(from, to).forEach(span -> pieces.add(new DraftPiece(kind, span)));
    }
}
