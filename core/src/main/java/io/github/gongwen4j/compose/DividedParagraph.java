package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that stands on two pages as two paragraphs which look like one, so that every word processor parts it at the same
 * line.
 *
 * @param head what stays: its last line reaches to the right edge as those before it
 * @param tail what goes with what follows: its lines are turn lines from the first
 */
public record DividedParagraph(FlowParagraph head, FlowParagraph tail) {
    /**
     * Divides a paragraph.
     *
     * @param characters how many code points of its text, the number and marks of footnotes counted in, stay; more than the number has
     */
    public static DividedParagraph after(int characters, FlowParagraph whole) {
        List<FlowRun> staying = new ArrayList<>();
        List<FlowRun> going = new ArrayList<>();
        int left = characters
                - whole.number()
                        .map(number ->
                                number.text().codePointCount(0, number.text().length()))
                        .orElse(0);
        for (FlowRun run : whole.runs()) {
            int at = Math.min(Math.max(left, 0), run.length());
            staying.add(run.part(0, at));
            going.add(run.part(at, run.length()));
            left -= run.length();
        }
        return new DividedParagraph(head(whole, staying), tail(whole, going));
    }

    private static FlowParagraph head(FlowParagraph whole, List<FlowRun> runs) {
        return whole.toBuilder()
                .align(Alignment.DISTRIBUTED)
                .release(Keep.WITH_NEXT)
                .runs(runs)
                .build();
    }

    private static FlowParagraph tail(FlowParagraph whole, List<FlowRun> runs) {
        Indents indents = whole.indents();
        return FlowParagraph.of(whole.role(), whole.lineHeight())
                .align(whole.alignment())
                .indents(new Indents(indents.left(), indents.right(), Length.ZERO))
                .keep(Keep.WITH_NEXT)
                .keep(Keep.TOGETHER)
                .runs(runs)
                .build();
    }
}
