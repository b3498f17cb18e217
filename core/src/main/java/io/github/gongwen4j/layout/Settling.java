package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Length;
import java.util.IdentityHashMap;
import java.util.Map;

/** What the pages of a document tell about its paragraphs, for an output that has no layout of its own. */
final class Settling {
    private final Map<FlowParagraph, Length> leads;
    private final boolean turnedForImprint;
    private final Map<FlowParagraph, SetParagraph> movingMarks = new IdentityHashMap<>();

    /** From a layout. */
    Settling(Paginator paginator) {
        this.leads = paginator.leads();
        this.turnedForImprint = paginator.turnedForImprint();
        for (PlacedPage page : paginator.pages()) {
            for (Placed placed : page.strips()) {
                if (placed.strip() instanceof LineStrip line && line.index() == 0) {
                    note(line.paragraph());
                }
            }
        }
    }

    private void note(SetParagraph paragraph) {
        if (paragraph.movesMarksDown()) {
            movingMarks.put(paragraph.paragraph(), paragraph);
        }
    }

    /** The block with what is told about it. */
    FlowBlock settled(FlowBlock block) {
        if (block instanceof FlowImprint imprint && turnedForImprint) {
            return imprint.onNextPage();
        }
        return block instanceof FlowParagraph paragraph ? settled(paragraph) : block;
    }

    private FlowParagraph settled(FlowParagraph paragraph) {
        Length lead = leads.get(paragraph);
        SetParagraph parted = movingMarks.get(paragraph);
        if (lead == null && parted == null) {
            return paragraph;
        }
        FlowParagraph.Builder settled = paragraph.toBuilder();
        if (lead != null) {
            settled.before(paragraph.before().plus(lead));
        }
        if (parted != null) {
            settled.runs(parted.runsPartedInMovedMarks());
        }
        return settled.build();
    }
}
