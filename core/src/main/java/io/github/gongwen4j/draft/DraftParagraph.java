package io.github.gongwen4j.draft;

import java.util.Optional;

/**
 * A paragraph of a draft in the recogniser's view.
 *
 * @param clean its text
 * @param marker the number it begins with
 * @param hints what the draft says of it besides its words
 */
record DraftParagraph(CleanText clean, Optional<MarkerAt> marker, Hints hints) {
    DraftParagraph(ManuscriptParagraph paragraph) {
        this(paragraph.clean(), MarkerReader.atStart(paragraph.clean().text()), paragraph.hints());
    }

    /** The paragraph with another number at its beginning. */
    DraftParagraph marked(MarkerAt number) {
        return new DraftParagraph(clean, Optional.of(number), hints);
    }

    String text() {
        return clean.text();
    }
}
