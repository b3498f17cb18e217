package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import java.util.Objects;

/**
 * A numbered or lead item of a document, as an outline lists it.
 *
 * @param level its level, 1 for the outermost
 * @param style how it begins; never {@link PointStyle#IMPLIED}
 * @param placement where it stands
 * @param marker its number as printed; empty for a lead
 * @param text its heading, or its text where it has none
 */
public record OutlineItem(int level, PointStyle style, Placement placement, String marker, String text) {
    public OutlineItem {
        Objects.requireNonNull(style);
        Objects.requireNonNull(placement);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(text);
    }
}
