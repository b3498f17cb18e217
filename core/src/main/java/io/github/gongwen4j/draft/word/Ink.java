package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.RepairKind;
import java.util.Optional;

/** What characters of a paragraph are, before it is written down. */
enum Ink {
    /** Words. */
    PLAIN(PieceKind.TEXT),
    /** Words in bold type. */
    STRONG(PieceKind.TEXT),
    /** The end of a line that is none of a paragraph (手动换行). */
    BREAK(PieceKind.BROKEN_LINE),
    /** What can be neither seen nor printed. */
    BLANK(PieceKind.BLANK),
    /** Deleted by a tracked change. */
    DELETED(PieceKind.DELETED),
    /** Hidden by its format, or the prompt of a form that was not filled in. */
    HIDDEN(PieceKind.HIDDEN),
    /** The reading above a word (拼音指南). */
    GLOSS(PieceKind.GLOSS),
    /** Tables of contents. */
    FURNITURE(PieceKind.PAGE_FURNITURE),
    /** A place where something stands that is not taken over. */
    LEFT_OUT(PieceKind.LEFT_OUT);

    private final PieceKind piece;

    Ink(PieceKind piece) {
        this.piece = piece;
    }

    /** What it is among the pieces of a draft. */
    PieceKind piece() {
        return piece;
    }

    /** Whether it is read. */
    boolean kept() {
        return this == PLAIN || this == STRONG;
    }

    /** The repair that leaves it out. */
    Optional<RepairKind> repair() {
        return switch (this) {
            case DELETED -> Optional.of(RepairKind.TRACKED_CHANGE);
            case HIDDEN -> Optional.of(RepairKind.HIDDEN_TEXT);
            case GLOSS -> Optional.of(RepairKind.GLOSS);
            default -> Optional.empty();
        };
    }
}
