package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Adjustment;
import java.util.ArrayList;
import java.util.List;

/** Tells of every paragraph that was set otherwise than its style says, where it stands and what was done. */
final class AdjustmentReport {
    private static final int WORDS = 12;

    private final Galley galley;
    private final Paginator pages;

    AdjustmentReport(Galley galley, Paginator pages) {
        this.galley = galley;
        this.pages = pages;
    }

    /** The adjustments from the first paragraph to the last. */
    List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        galley.changes()
                .forEach((place, change) -> adjustments.add(new Adjustment(
                        pages.pageOf(galley.firstStrip(place)), words(place), change.tracking(), change.reason())));
        return adjustments;
    }

    private String words(int place) {
        String text = galley.paragraph(place).orElseThrow().paragraph().text();
        int length = text.codePointCount(0, text.length());
        return length <= WORDS ? text : text.substring(0, text.offsetByCodePoints(0, WORDS)) + "……";
    }
}
