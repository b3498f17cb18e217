package io.github.gongwen4j.draft;

import java.util.Objects;

/**
 * A stretch of a draft and what it is.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record DraftPiece(PieceKind kind, Span span) {
    public DraftPiece {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
    }
}
