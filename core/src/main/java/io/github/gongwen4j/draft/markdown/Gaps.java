package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left of a text when all that was taken from it is taken: the marks of Markdown, and blanks. */
final class Gaps {
    private Gaps() {}

    static List<DraftPiece> in(String text, List<Span> taken) {
        List<Span> sorted = new ArrayList<>(taken);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<DraftPiece> gaps = new ArrayList<>();
        int at = 0;
        for (Span span : sorted) {
            gap(text, at, span.start(), gaps);
            at = Math.max(at, span.end());
        }
        gap(text, at, text.length(), gaps);
        return gaps;
    }

    private static void gap(String text, int from, int to, List<DraftPiece> gaps) {
        if (to > from) {
            Span span = new Span(from, to);
            gaps.add(new DraftPiece(span.of(text).isBlank() ? PieceKind.BLANK : PieceKind.MARKUP, span));
        }
    }
}
