package io.github.gongwen4j.draft;

import java.util.Objects;

/**
 * A change between a draft and what is made of it.
 *
 * @param kind what was repaired
 * @param span where
 * @param before what stands there
 * @param after what is read instead; empty where it is left out
 */
public record Repair(RepairKind kind, Span span, String before, String after) {
    public Repair {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
