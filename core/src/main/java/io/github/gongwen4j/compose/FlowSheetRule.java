package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A horizontal rule at a fixed place on the sheet.
 *
 * @param left from the left edge of the sheet to its beginning
 * @param length its length
 * @param top from the upper edge of the sheet to its centre line
 * @param thickness its thickness
 * @param color its colour
 */
public record FlowSheetRule(Length left, Length length, Length top, Length thickness, Color color) {
    public FlowSheetRule {
        Objects.requireNonNull(left);
        Objects.requireNonNull(length);
        Objects.requireNonNull(top);
        Objects.requireNonNull(thickness);
        Objects.requireNonNull(color);
    }
}
