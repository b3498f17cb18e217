package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A drawn chart (横道图), as wide as the type area and never broken over pages; its caption under it on the same page. Both outputs draw these
 * shapes, and the labels over them. It takes whole lines of the grid.
 *
 * @param width its width
 * @param height the height it takes, empty room above and below included
 * @param shapes its shapes, the hindmost first; told from the upper left corner of what it takes
 * @param labels its texts, in the order in which they are read
 * @param alternativeText what it shows, for readers who cannot see it
 * @param caption the paragraph under it, if it has one
 * @param keeps what page breaking must respect
 */
public record FlowChart(
        Length width,
        Length height,
        List<FlowShape> shapes,
        List<FlowLabel> labels,
        String alternativeText,
        Optional<FlowParagraph> caption,
        Set<Keep> keeps)
        implements FlowBlock {
    /** The height of a line in a chart, as a multiple of its type size. */
    private static final double LEADING = 1.4;

    public FlowChart {
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
        Objects.requireNonNull(alternativeText);
        Objects.requireNonNull(caption);
        keeps = Set.copyOf(keeps);
        if (width.points() <= 0 || height.points() <= 0) {
            throw new IllegalArgumentException("A chart is more than nothing, not " + width + " × " + height);
        }
    }

    /** Whether page breaking must respect this. */
    public boolean keeps(Keep keep) {
        return keeps.contains(keep);
    }

    /** The height of a line of this look in a chart, in whole twips. */
    public static Length lineHeight(TextStyle style) {
        return Length.twips(style.size().times(LEADING).twips());
    }
}
