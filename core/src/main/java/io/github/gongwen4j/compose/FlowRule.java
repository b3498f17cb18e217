package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A rule as wide as the type area under a paragraph's last line; it takes no height of its own in the flow.
 *
 * @param thickness its thickness
 * @param color its colour
 * @param belowText from the lower edge of the characters of the paragraph's last line (the em box, 0.12 em below the
 *     baseline) to the centre of the rule
 */
public record FlowRule(Length thickness, Color color, Length belowText) {
    public FlowRule {
        Objects.requireNonNull(thickness);
        Objects.requireNonNull(color);
        Objects.requireNonNull(belowText);
    }
}
