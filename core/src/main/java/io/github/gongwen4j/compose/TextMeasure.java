package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/**
 * How wide a text is. A few elements stand where they do because of the width of another (clause 7.3.5: the date and the
 * organ), so composition has to ask.
 */
@FunctionalInterface
public interface TextMeasure {
    /** The width of the text on one line, tracking included. */
    Length width(String text, TextStyle style);

    /**
     * A measure that needs no faces: a full cell for each East Asian character and half a cell for every other, a fifth of an
     * em where the two meet.
     */
    static TextMeasure cells() {
        return CellMeasure.INSTANCE;
    }
}
