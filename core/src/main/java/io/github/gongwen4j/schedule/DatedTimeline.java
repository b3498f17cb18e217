package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A timeline with the days its words come to.
 *
 * @param timeline the timeline
 * @param spot where it stands, and the years it is planned for
 * @param phases its phases
 */
public record DatedTimeline(Timeline timeline, Spot spot, List<DatedPhase> phases) {
    public DatedTimeline {
        Objects.requireNonNull(timeline);
        Objects.requireNonNull(spot);
        phases = List.copyOf(phases);
    }

    /** The first day that any phase, milestone or task names; empty where none does. */
    public Optional<LocalDate> firstDay() {
        return days().min(LocalDate::compareTo);
    }

    /** The last day that any phase, milestone or task names; empty where none does. */
    public Optional<LocalDate> lastDay() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return phases.stream()
                .flatMap(phase -> Stream.of(
                                phase.range().stream(),
                                phase.milestones().stream().flatMap(mark -> mark.range().stream()),
                                phase.deadlines().stream().flatMap(mark -> mark.range().stream()))
                        .flatMap(ranges -> ranges))
                .flatMap(range -> Stream.concat(range.start().stream(), range.end().stream()));
    }
}
