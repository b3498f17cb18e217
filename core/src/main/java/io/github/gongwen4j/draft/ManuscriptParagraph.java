package io.github.gongwen4j.draft;

import java.util.Objects;

/**
 * A paragraph of a manuscript.
 *
 * @param clean its text; not empty
 * @param hints what the draft says of it besides its words
 */
public record ManuscriptParagraph(CleanText clean, Hints hints) {
    public ManuscriptParagraph {
        Objects.requireNonNull(clean);
        Objects.requireNonNull(hints);
    }

    /** A paragraph of which nothing is said but its words. */
    public ManuscriptParagraph(CleanText clean) {
        this(clean, Hints.NONE);
    }
}
