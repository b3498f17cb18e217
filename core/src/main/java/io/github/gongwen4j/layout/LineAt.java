package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.TabStop.Leader;
import java.util.Optional;

/**
 * A line of text at its place on a page.
 *
 * @param text the paragraph's text
 * @param line the line
 * @param places where its characters begin, from {@code left}
 * @param left the left edge of what holds the paragraph
 * @param baseline the baseline
 * @param tabs the paragraph's tab stops
 * @param artifact what it is where it is no content
 */
record LineAt(
        SetText text, Line line, double[] places, double left, double baseline, Tabs tabs, Optional<Tag> artifact) {
    double x(int i) {
        return left + places[i - line.start()];
    }

    /** Where the next character begins. */
    double end(int i) {
        return x(i + 1);
    }

    /** Whether dots fill the room that the tab at this index makes. */
    boolean hasLeader(int tab) {
        return tabs.next(places[tab - line.start()])
                .filter(stop -> stop.leader() == Leader.DOTS)
                .isPresent();
    }

    Tag tag(int i) {
        return artifact.orElse(text.slot(i).tag());
    }
}
