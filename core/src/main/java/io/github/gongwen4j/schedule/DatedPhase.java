package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.time.DateRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A phase with the days its words come to.
 *
 * @param phase the phase
 * @param path the path under which the input holds it
 * @param range its days, open where the phase is; empty where its words name none
 * @param reversed whether its words have it end before it begins; there is no range then
 * @param milestones its milestones
 * @param deadlines its tasks that are due by some time
 */
public record DatedPhase(
        Phase phase,
        String path,
        Optional<DateRange> range,
        boolean reversed,
        List<Dated<Milestone>> milestones,
        List<Dated<Task>> deadlines) {
    public DatedPhase {
        Objects.requireNonNull(phase);
        Objects.requireNonNull(path);
        Objects.requireNonNull(range);
        milestones = List.copyOf(milestones);
        deadlines = List.copyOf(deadlines);
    }
}
