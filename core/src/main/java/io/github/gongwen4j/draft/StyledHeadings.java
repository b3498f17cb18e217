package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the headings that have no number but are marked as headings, by a style of Word or by Markdown. The first line of all is a title and no heading. */
final class StyledHeadings {
    private StyledHeadings() {}

    /**
     * The headings among paragraphs.
     *
     * @param items the items that have numbers; a line that holds one is no heading without
     */
    static List<Found> in(List<DraftParagraph> paragraphs, List<Found> items) {
        BitSet numbered = new BitSet();
        items.forEach(item -> numbered.set(item.paragraph()));
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            DraftParagraph paragraph = paragraphs.get(i);
            if (isOne(paragraph) && !numbered.get(i)) {
                found.add(new Found(
                        i,
                        Optional.empty(),
                        Placement.OWN,
                        PointStyle.HEADING,
                        0,
                        0,
                        paragraph.text().length(),
                        paragraph.hints().heading()));
            }
        }
        return found;
    }

    static boolean isOne(DraftParagraph paragraph) {
        return paragraph.marker().isEmpty()
                && paragraph.hints().heading().isPresent()
                && !paragraph.hints().title();
    }
}
