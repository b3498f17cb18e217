package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A picture in the flow, its caption under it on the same page. It takes the height of the picture, on no line of the
 * grid; the text below goes on at the next one.
 *
 * @param picture the picture
 * @param alignment how it stands between the edges of the type area
 * @param before empty height above the picture
 * @param caption the paragraph under it, if it has one
 * @param keeps what page breaking must respect
 */
public record FlowFigure(
        FlowPicture picture, Alignment alignment, Length before, Optional<FlowParagraph> caption, Set<Keep> keeps)
        implements FlowBlock {
    public FlowFigure {
        Objects.requireNonNull(picture);
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(before);
        Objects.requireNonNull(caption);
        keeps = Set.copyOf(keeps);
    }

    /** The same, page breaking having to respect this too. */
    FlowFigure keeping(Keep keep) {
        Set<Keep> more = EnumSet.of(keep);
        more.addAll(keeps);
        return new FlowFigure(picture, alignment, before, caption, more);
    }

    /** Whether page breaking must respect this. */
    public boolean keeps(Keep keep) {
        return keeps.contains(keep);
    }
}
