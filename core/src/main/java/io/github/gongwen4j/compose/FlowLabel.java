package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A line of text in a {@link FlowChart}.
 *
 * @param line the text; it fits the width on one line
 * @param left from the left edge of the chart to the room it stands in
 * @param top from the upper edge of the chart to the upper edge of its line
 * @param width the room in which it is aligned; it may reach over the edges of the chart
 */
public record FlowLabel(FlowParagraph line, Length left, Length top, Length width) {
    public FlowLabel {
        Objects.requireNonNull(line);
        Objects.requireNonNull(left);
        Objects.requireNonNull(top);
        Objects.requireNonNull(width);
    }
}
