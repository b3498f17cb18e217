package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Length;

/**
 * A paragraph set tighter or looser.
 *
 * @param paragraph the paragraph as it is set now
 * @param tracking what was added to the advance of its characters
 */
record SpacingStep(SetParagraph paragraph, Length tracking) {
    static SpacingStep of(SetParagraph paragraph, int twips) {
        Length tracking = Length.twips(twips);
        return new SpacingStep(paragraph.spaced(tracking), tracking);
    }
}
