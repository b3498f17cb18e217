package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Block;
import java.util.Objects;

/**
 * What needs no recognition in a draft: a table, a figure, a timeline.
 *
 * @param before the number of the paragraph before which it stands, from 0; as many as there are paragraphs at the end
 * @param span where it stands in the source
 * @param block what it is
 */
public record FixedBlock(int before, Span span, Block block) {
    public FixedBlock {
        Objects.requireNonNull(span);
        Objects.requireNonNull(block);
    }
}
