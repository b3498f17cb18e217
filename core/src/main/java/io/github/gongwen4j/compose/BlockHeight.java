package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;

/** How high a block of the head of a document is: a mark, a title, a line. A paragraph counts the turns that are made in it. */
final class BlockHeight {
    private BlockHeight() {}

    static Length of(FlowBlock block) {
        if (block instanceof FlowParagraph paragraph) {
            long turns = paragraph.runs().stream()
                    .flatMapToInt(run -> run.text().chars())
                    .filter(character -> character == '\n')
                    .count();
            return paragraph.before().plus(paragraph.lineHeight().times(turns + 1.0));
        }
        if (block instanceof FlowJointMark mark) {
            return mark.before().plus(mark.lineHeight().times(mark.organs().size()));
        }
        return Length.ZERO;
    }
}
