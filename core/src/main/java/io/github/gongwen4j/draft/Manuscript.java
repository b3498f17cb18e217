package io.github.gongwen4j.draft;

import io.github.gongwen4j.read.Node;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft as paragraphs (稿面), whatever it was written in: what plain text, Markdown and Word hand to the recogniser.
 *
 * @param text the whole source as it was read; all spans are places in it. Of a Word file, its words, a line for each paragraph
 * @param charset the encoding it was in
 * @param damaged how many places could not be read in that encoding; U+FFFD stands there in the text
 * @param paragraphs its paragraphs in order
 * @param blocks what needs no recognition, in order
 * @param rest what stands in no paragraph and no block: what was set aside, notes, front matter; together with them it covers the text without a gap
 * @param repairs how the paragraphs differ from the source
 * @param suspicions what looks wrong and is left
 * @param fields what the draft says of itself in front matter, as the fields of a document; they go before what is recognised
 */
public record Manuscript(
        String text,
        Charset charset,
        int damaged,
        List<ManuscriptParagraph> paragraphs,
        List<FixedBlock> blocks,
        List<DraftPiece> rest,
        List<Repair> repairs,
        List<Suspicion> suspicions,
        Optional<Node.Mapping> fields) {
    public Manuscript {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
        paragraphs = List.copyOf(paragraphs);
        blocks = List.copyOf(blocks);
        rest = List.copyOf(rest);
        repairs = List.copyOf(repairs);
        suspicions = List.copyOf(suspicions);
        Objects.requireNonNull(fields);
    }

    /** One of words alone; what was set aside of them is repaired. */
    static Manuscript of(DecodedText source, List<ManuscriptParagraph> paragraphs, List<DraftPiece> rest) {
        return new Manuscript(
                source.text(),
                source.charset(),
                source.damaged(),
                paragraphs,
                List.of(),
                rest,
                Removals.of(source.text(), rest),
                List.of(),
                Optional.empty());
    }
}
