package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.StyleProfile;
import java.util.List;
import java.util.Objects;

/**
 * A document set in order, before it is broken into lines and pages: what both outputs show.
 *
 * @param info what file viewers and archives show about the document
 * @param profile page, grid, page-number manner and the look of every role
 * @param blocks the blocks from first to last
 * @param adjustments what a layout has changed in the blocks for lines and pages to end well; none before one has
 */
public record Flow(FlowInfo info, StyleProfile profile, List<FlowBlock> blocks, List<Adjustment> adjustments) {
    public Flow {
        Objects.requireNonNull(info);
        Objects.requireNonNull(profile);
        blocks = List.copyOf(blocks);
        adjustments = List.copyOf(adjustments);
    }

    /** A document that no layout has adjusted. */
    public Flow(FlowInfo info, StyleProfile profile, List<FlowBlock> blocks) {
        this(info, profile, blocks, List.of());
    }
}
