package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.PageGeometry;
import java.util.Objects;

/**
 * From here on pages are of another shape; what comes next begins such a page. A flow begins with pages of its profile's shape
 * unless a turn is its first block; no two turns meet, and none is the last block.
 *
 * @param page the sheet and the type area on it, until the next turn
 */
public record FlowPageTurn(PageGeometry page) implements FlowBlock {
    public FlowPageTurn {
        Objects.requireNonNull(page);
    }
}
