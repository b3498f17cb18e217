package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Objects;

/**
 * The issuer mark of a joint issue (联合行文), clause 7.2.4: the organs one under the other, each spread to the width of the
 * longest, and 「文件」 at their right, centred vertically.
 *
 * @param organs the organs, host first; at least two
 * @param suffix the word at the right, as 文件; empty when there is none
 * @param style how both look
 * @param before empty height above the first organ's line
 * @param lineHeight the exact height of each organ's line
 */
public record FlowJointMark(List<String> organs, String suffix, TextStyle style, Length before, Length lineHeight)
        implements FlowBlock {
    public FlowJointMark {
        organs = List.copyOf(organs);
        if (organs.size() < 2) {
            throw new IllegalArgumentException("A joint mark names at least two organs");
        }
        Objects.requireNonNull(suffix);
        Objects.requireNonNull(style);
        Objects.requireNonNull(before);
        Objects.requireNonNull(lineHeight);
    }
}
