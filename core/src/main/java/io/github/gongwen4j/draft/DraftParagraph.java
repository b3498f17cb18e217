package io.github.gongwen4j.draft;

import java.util.Optional;

/**
 * A paragraph of a draft in the recogniser's view.
 *
 * @param clean its text
 * @param marker the number it begins with
 */
record DraftParagraph(CleanText clean, Optional<MarkerAt> marker) {
    DraftParagraph(CleanText clean) {
        this(clean, MarkerReader.atStart(clean.text()));
    }

    String text() {
        return clean.text();
    }
}
