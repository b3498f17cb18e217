package io.github.gongwen4j.layout;

import java.util.Optional;

/**
 * A line of text at its place on a page.
 *
 * @param text the paragraph's text
 * @param line the line
 * @param places where its characters begin, from {@code left}
 * @param left the left edge of what holds the paragraph
 * @param baseline the baseline
 * @param artifact what it is where it is no content
 */
record LineAt(SetText text, Line line, double[] places, double left, double baseline, Optional<Tag> artifact) {
    double x(int i) {
        return left + places[i - line.start()];
    }

    Tag tag(int i) {
        return artifact.orElse(text.slot(i).tag());
    }
}
