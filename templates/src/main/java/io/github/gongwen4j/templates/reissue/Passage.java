package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.SourceScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are read as one: a value of the source, or the lines of a title or the pieces of a text together.
 *
 * @param pieces the values, in order
 * @param role what they are for
 * @param review whether they stand in a section that looks back
 * @param text the words as they are
 * @param plain the same with half-width figures; every char in its place
 */
record Passage(List<SourceScalar> pieces, FieldRole role, boolean review, String text, String plain) {
    private static final Pattern PIECE =
            Pattern.compile("(.*title|title|.*\\]\\.text|.*\\.note)\\[\\d+](?:\\.strong)?");
    private static final Pattern PARAGRAPH = Pattern.compile(".*attachments\\[\\d+]\\.text\\[\\d+]");

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
        Map<String, List<SourceScalar>> together = new LinkedHashMap<>();
        for (SourceScalar scalar : scalars) {
            if (FieldRole.of(scalar.path()) != FieldRole.NONE) {
                together.computeIfAbsent(whole(scalar.path()), path -> new ArrayList<>())
                        .add(scalar);
            }
        }
        return together.values().stream()
                .map(pieces -> of(
                        pieces,
                        FieldRole.of(pieces.get(0).path()),
                        reviews.contain(pieces.get(0).path())))
                .toList();
    }

    /** What the value is a piece of: a title in lines, a text in pieces; else itself. */
    private static String whole(String path) {
        Matcher piece = PIECE.matcher(path);
        return piece.matches() && !PARAGRAPH.matcher(path).matches() ? piece.group(1) : path;
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
