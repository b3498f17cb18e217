package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the making of paragraphs set aside, as repairs: glosses, ends of broken lines, what a web page put around the text. */
final class Removals {
    private Removals() {}

    /** Pieces that follow on each other and are of one kind are one repair. */
    static List<Repair> of(String text, List<DraftPiece> pieces) {
        List<Repair> repairs = new ArrayList<>();
        for (DraftPiece piece : pieces) {
            kind(piece.kind()).ifPresent(kind -> add(repairs, kind, piece.span(), text));
        }
        return repairs;
    }

    private static void add(List<Repair> repairs, RepairKind kind, Span span, String text) {
        int last = repairs.size() - 1;
        Span whole = span;
        if (last >= 0
                && repairs.get(last).kind() == kind
                && repairs.get(last).span().end() == span.start()) {
            whole = new Span(repairs.remove(last).span().start(), span.end());
        }
        repairs.add(new Repair(kind, whole, whole.of(text), ""));
    }

    private static Optional<RepairKind> kind(PieceKind kind) {
        return switch (kind) {
            case CHROME -> Optional.of(RepairKind.CHROME);
            case GLOSS -> Optional.of(RepairKind.GLOSS);
            case BROKEN_LINE -> Optional.of(RepairKind.BROKEN_LINE);
            default -> Optional.empty();
        };
    }
}
