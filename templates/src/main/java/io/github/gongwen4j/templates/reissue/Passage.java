package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words that are read as one: a value of the source, or the lines of a title together.
 *
 * @param pieces the values, in order
 * @param role what they are for
 * @param review whether they stand in a section that looks back
 * @param text the words as they are
 * @param plain the same with half-width figures; every char in its place
 */
record Passage(List<SourceScalar> pieces, FieldRole role, boolean review, String text, String plain) {
    Passage {
        pieces = List.copyOf(pieces);
        Objects.requireNonNull(role);
    }

    static Passage of(List<SourceScalar> pieces, FieldRole role, boolean review) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.value()));
        return new Passage(pieces, role, review, text.toString(), Written.plain(text.toString()));
    }

    /** The passages of a source, in order. */
    static List<Passage> of(List<SourceScalar> scalars, ReviewSections reviews) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < scalars.size()) {
            SourceScalar first = scalars.get(i);
            int end = i + 1;
            while (end < scalars.size() && sameTitle(first, scalars.get(end))) {
                end++;
            }
            FieldRole role = FieldRole.of(first.path());
            if (role != FieldRole.NONE) {
                passages.add(of(scalars.subList(i, end), role, reviews.contain(first.path())));
            }
            i = end;
        }
        return passages;
    }

    private static boolean sameTitle(SourceScalar first, SourceScalar next) {
        int line = first.path().lastIndexOf("title[");
        return line >= 0 && next.path().startsWith(first.path().substring(0, line + "title[".length()));
    }

    /** The piece that holds this char. */
    SourceScalar pieceAt(int index) {
        int start = 0;
        for (SourceScalar piece : pieces) {
            if (index < start + piece.value().length()) {
                return piece;
            }
            start += piece.value().length();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** Where the piece that holds this char begins. */
    int pieceStart(int index) {
        int start = 0;
        for (SourceScalar piece : pieces) {
            if (index < start + piece.value().length()) {
                return start;
            }
            start += piece.value().length();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** The text without the breaks of its lines. */
    String joined() {
        return text.replaceAll("\\s+", "");
    }

    /** Whether it names something: a title or a heading. */
    boolean names() {
        return role == FieldRole.TITLE || role == FieldRole.HEADING;
    }
}
