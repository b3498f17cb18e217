package io.github.gongwen4j.templates.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one point.
 *
 * @param status what
 * @param before the point in the earlier document; empty for a new one
 * @param after the point in the later document; empty for a dropped one
 * @param score why both are taken for the same; empty for a new and a dropped one
 * @param differences where their words differ, years apart
 */
public record Entry(
        Status status,
        Optional<ComparedPoint> before,
        Optional<ComparedPoint> after,
        Optional<Score> score,
        List<Difference> differences) {
    public Entry {
        Objects.requireNonNull(status);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(score);
        differences = List.copyOf(differences);
    }
}
