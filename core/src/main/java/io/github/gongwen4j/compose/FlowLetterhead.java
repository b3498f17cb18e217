package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.List;
import java.util.Objects;

/**
 * The head of a letter (信函格式), clause 10.1: the issuer mark and the double rules at fixed places on the sheet of the first
 * page, above, beside and below the type area. It takes no height in the flow, and the page carries no number. At most one,
 * the first block of a flow.
 *
 * @param mark the issuer mark, one line as wide as the type area
 * @param left from the left edge of the sheet to the left edge of the mark's line: the middle of the mark is that of the rules
 * @param top from the upper edge of the sheet to the upper edge of the mark's line
 * @param rules the rules
 */
public record FlowLetterhead(FlowParagraph mark, Length left, Length top, List<FlowSheetRule> rules)
        implements FlowBlock {
    public FlowLetterhead {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(left);
        Objects.requireNonNull(top);
        rules = List.copyOf(rules);
    }
}
