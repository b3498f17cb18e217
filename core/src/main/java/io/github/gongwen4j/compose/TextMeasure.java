package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.OptionalDouble;

/**
 * How wide a text is and how far its ink reaches. A few elements stand where they do because of the width of another
 * (clause 7.3.5: the date and the organ) or because of their own ink, so composition has to ask.
 */
@FunctionalInterface
public interface TextMeasure {
    /** The width of the text on one line, tracking included. */
    Length width(String text, TextStyle style);

    /**
     * How far the ink of the text rises above the baseline, in em: the distance to the issuer mark (clause 7.2.4) is measured
     * to its ink, and faces differ. Empty where no face is known.
     */
    default OptionalDouble inkTop(String text, TextStyle style) {
        return OptionalDouble.empty();
    }

    /**
     * How far the ink of the text falls below the baseline, in em: the distance from the mark of a letter to its rule (clause
     * 10.1) is measured from it. Empty where no face is known.
     */
    default OptionalDouble inkBottom(String text, TextStyle style) {
        return OptionalDouble.empty();
    }

    /**
     * A measure that needs no faces: a full cell for each East Asian character and half a cell for every other, a fifth of an
     * em where the two meet.
     */
    static TextMeasure cells() {
        return CellMeasure.INSTANCE;
    }
}
