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
 */
public record Flow(FlowInfo info, StyleProfile profile, List<FlowBlock> blocks) {
    public Flow {
        Objects.requireNonNull(info);
        Objects.requireNonNull(profile);
        blocks = List.copyOf(blocks);
    }
}
