package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Length;

/**
 * A paragraph that has given up empty height, so that what follows a rule stands where it would without one: in Word a border
 * takes height.
 *
 * @param paragraph the paragraph, with less space above it or, if it is blank, with a lower line
 * @param owed what it could not give
 */
record GivingWay(FlowParagraph paragraph, Length owed) {
    /** A blank line keeps at least this. */
    private static final Length LOWEST_LINE = Length.pt(1);

    static GivingWay of(FlowParagraph paragraph, Length owed) {
        if (owed.points() <= 0) {
            return new GivingWay(paragraph, owed);
        }
        Length fromBefore = smaller(owed, paragraph.before());
        Length rest = owed.minus(fromBefore);
        Length fromLine =
                paragraph.blank() ? smaller(rest, paragraph.lineHeight().minus(LOWEST_LINE)) : Length.ZERO;
        FlowParagraph lower = paragraph.toBuilder()
                .before(paragraph.before().minus(fromBefore))
                .lineHeight(paragraph.lineHeight().minus(fromLine))
                .build();
        return new GivingWay(lower, rest.minus(fromLine));
    }

    private static Length smaller(Length a, Length b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
