package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A seal (印章), clause 7.3.5.1, or a signature stamp (签名章), clause 7.3.5.3: a picture whose place is told from the
 * paragraph it belongs to. It takes no room in the flow, and the text stands over it.
 *
 * @param picture the seal
 * @param centreX its centre, from the left edge of the type area
 * @param centreY its centre, from the upper edge of the paragraph's first line; positive downwards
 */
public record FlowSeal(FlowPicture picture, Length centreX, Length centreY) {
    public FlowSeal {
        Objects.requireNonNull(picture);
        Objects.requireNonNull(centreX);
        Objects.requireNonNull(centreY);
    }

    /** Its left edge, from the left edge of the type area. */
    public Length left() {
        return centreX.minus(picture.width().times(0.5));
    }

    /** Its upper edge, from the upper edge of the paragraph's first line. */
    public Length top() {
        return centreY.minus(picture.height().times(0.5));
    }
}
