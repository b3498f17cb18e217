package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.Objects;

/**
 * A milestone (节点): something that happens on a day.
 *
 * @param name what happens
 * @param on when, with the words kept
 */
public record Milestone(String name, FuzzyDate on) {
    public Milestone {
        Wording.require(name, "节点", "milestone");
        Objects.requireNonNull(on);
    }
}
