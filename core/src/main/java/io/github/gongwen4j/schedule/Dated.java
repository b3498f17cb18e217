package io.github.gongwen4j.schedule;

import io.github.gongwen4j.time.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * Something with the days its words come to.
 *
 * @param what the phase, milestone or task
 * @param path the path under which the input holds it
 * @param range its days; empty where its words name none
 * @param <T> what it is
 */
public record Dated<T>(T what, String path, Optional<DateRange> range) {
    public Dated {
        Objects.requireNonNull(what);
        Objects.requireNonNull(path);
        Objects.requireNonNull(range);
    }
}
