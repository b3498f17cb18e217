package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** 发文机关标志: its upper ink edge at the prescribed distance, whatever its size. */
final class MarkComposer {
    /** A line 1.2 em high has its baseline in the same place in every word processor. */
    private static final double LINE = 1.2;

    /** The baseline of an exact line lies so far down it. */
    private static final double BASELINE = 0.8;

    private MarkComposer() {}

    /**
     * Adds the mark of organs and word, the organs one under the other where there are several (clause 7.2.4).
     *
     * @param distance which distance below the upper edge of the type area counts
     * @param linesAbove the lines of the grid that stand in that distance
     * @param outline its place in the outline, where the mark is what the document is called by
     */
    static void compose(
            Header header, Distance distance, int linesAbove, Optional<OutlineEntry> outline, Composition composition) {
        List<String> organs = header.organs();
        TextStyle style = MarkSize.fit(header, composition);
        String first = organs.size() > 1 ? organs.get(0) : organs.get(0) + header.suffix();
        Length before = composition
                .profile()
                .distance(distance)
                .minus(inkTop(first, style, composition))
                .minus(composition.grid().lineHeight().times(linesAbove));
        if (organs.size() > 1) {
            composition.add(new FlowJointMark(organs, header.suffix(), style, before, lineHeight(style)));
            return;
        }
        FlowParagraph.Builder mark = line(first, style, composition).before(before);
        outline.ifPresent(mark::outline);
        composition.add(mark.build());
    }

    /** A mark on one line. */
    static FlowParagraph.Builder line(String text, TextStyle style, Composition composition) {
        return composition
                .paragraph(TextRole.ISSUER_MARK, lineHeight(style))
                .align(Alignment.CENTER)
                .run(text, style);
    }

    /** From the upper edge of the mark's line to the upper edge of its ink. */
    static Length inkTop(String text, TextStyle style, Composition composition) {
        return baseline(style).minus(style.size().times(composition.markInkTop(text, style)));
    }

    /** From the upper edge of the mark's line to the lower edge of its ink. */
    static Length inkBottom(String text, TextStyle style, Composition composition) {
        return baseline(style).plus(style.size().times(composition.markInkBottom(text, style)));
    }

    private static Length baseline(TextStyle style) {
        return lineHeight(style).times(BASELINE);
    }

    private static Length lineHeight(TextStyle style) {
        return style.size().times(LINE);
    }
}
