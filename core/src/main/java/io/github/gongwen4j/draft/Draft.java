package io.github.gongwen4j.draft;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was recognised in a draft (草稿).
 *
 * @param text the whole text as it was read; all spans are places in it
 * @param charset the encoding it was in
 * @param damaged how many places could not be read in that encoding; U+FFFD stands there in the text
 * @param parts the documents, one or, in a collection, several; at least one
 * @param pieces the whole text piece by piece, in order and without a gap
 * @param repairs how what was recognised differs from the text, in order
 * @param suspicions what looks wrong and was left as it is, in order
 */
public record Draft(
        String text,
        Charset charset,
        int damaged,
        List<DraftPart> parts,
        List<DraftPiece> pieces,
        List<Repair> repairs,
        List<Suspicion> suspicions) {
    public Draft {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
        parts = List.copyOf(parts);
        pieces = List.copyOf(pieces);
        repairs = List.copyOf(repairs);
        suspicions = List.copyOf(suspicions);
    }

    /** All items of all parts in order, part headings and lost containers included. */
    public Stream<DraftItem> all() {
        return parts.stream().flatMap(DraftPart::all);
    }
}
