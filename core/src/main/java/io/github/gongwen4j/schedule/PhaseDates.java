package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the dates of a timeline as days. A date without a year is in the year of the last date before it that names one, and in the first
 * year of the plan where none does; the end of a phase that would lie before its beginning is in the year after (11月至2月).
 */
final class PhaseDates {
    /** Words that are a stretch from one time to another by themselves, 4月至6月. */
    private static final Pattern STRETCH = Pattern.compile(".*[^至到—–―－~～-][至到—–―－~～][^此今目].*");

    private final DateConventions conventions;
    private OptionalInt year;

    private PhaseDates(DateConventions conventions, OptionalInt year) {
        this.conventions = conventions;
        this.year = year;
    }

    static DatedTimeline of(Timeline timeline, Spot spot) {
        OptionalInt first = spot.years().stream().mapToInt(PlanYears::first).findFirst();
        return of(timeline, spot, first);
    }

    /** The timeline read in this year, where its own words name none. */
    static DatedTimeline of(Timeline timeline, Spot spot, OptionalInt year) {
        PhaseDates dates = new PhaseDates(timeline.conventions().over(spot.conventions()), year);
        List<DatedPhase> phases = new ArrayList<>();
        for (int i = 0; i < timeline.phases().size(); i++) {
            phases.add(dates.phase(timeline.phases().get(i), spot.path() + "[" + i + "]"));
        }
        return new DatedTimeline(timeline, spot, phases);
    }

    private DatedPhase phase(Phase phase, String path) {
        Optional<DateRange> from = phase.from().flatMap(this::resolve);
        OptionalInt begun = year;
        Optional<DateRange> to = phase.to().flatMap(date -> resolveEnd(date, from));
        boolean backwards = isBefore(to, from);
        Optional<DateRange> range = backwards ? Optional.empty() : range(phase, from, to);
        OptionalInt after = year;
        year = begun;
        DatedPhase dated = new DatedPhase(
                phase, path, range, backwards, milestones(phase, path, range), deadlines(phase, path, range));
        year = after;
        return dated;
    }

    private Optional<DateRange> resolve(FuzzyDate date) {
        if (date.year().isPresent()) {
            year = date.year();
        }
        return year.isPresent() ? date.resolve(year.getAsInt(), conventions) : Optional.empty();
    }

    /** The end of a phase: that of a year later where it names no year and would lie before the beginning. */
    private Optional<DateRange> resolveEnd(FuzzyDate date, Optional<DateRange> from) {
        Optional<DateRange> end = resolve(date);
        if (date.year().isEmpty() && isBefore(end, from)) {
            year = OptionalInt.of(year.getAsInt() + 1);
            return resolve(date);
        }
        return end;
    }

    private static boolean isBefore(Optional<DateRange> end, Optional<DateRange> beginning) {
        Optional<LocalDate> last = end.flatMap(DateRange::end);
        Optional<LocalDate> first = beginning.flatMap(DateRange::start);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static Optional<DateRange> range(Phase phase, Optional<DateRange> from, Optional<DateRange> to) {
        if (phase.from().isPresent() && phase.to().isPresent()) {
            return joined(from.flatMap(DateRange::start), to.flatMap(DateRange::end));
        }
        if (phase.from().isPresent()) {
            boolean stretch = STRETCH.matcher(phase.from().get().words()).matches();
            return stretch ? from : joined(from.flatMap(DateRange::start), Optional.empty());
        }
        boolean stretch = phase.to().isPresent()
                && STRETCH.matcher(phase.to().get().words()).matches();
        return stretch ? to : joined(Optional.empty(), to.flatMap(DateRange::end));
    }

    private static Optional<DateRange> joined(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new DateRange(start, end));
    }

    private List<Dated<Milestone>> milestones(Phase phase, String path, Optional<DateRange> within) {
        List<Dated<Milestone>> dated = new ArrayList<>();
        for (int i = 0; i < phase.milestones().size(); i++) {
            Milestone milestone = phase.milestones().get(i);
            dated.add(new Dated<>(milestone, path + ".milestones[" + i + "]", inside(milestone.on(), within)));
        }
        return dated;
    }

    private List<Dated<Task>> deadlines(Phase phase, String path, Optional<DateRange> within) {
        List<Dated<Task>> dated = new ArrayList<>();
        for (int i = 0; i < phase.tasks().size(); i++) {
            Task task = phase.tasks().get(i);
            String here = path + ".tasks[" + i + "]";
            task.due().ifPresent(due -> dated.add(new Dated<>(task, here, inside(due, within))));
        }
        return dated;
    }

    /** A date that belongs to a phase; in a phase over the turn of a year it may be in the second one. */
    private Optional<DateRange> inside(FuzzyDate date, Optional<DateRange> phase) {
        OptionalInt written = date.year();
        if (written.isPresent() || year.isEmpty()) {
            return written.isPresent() ? date.resolve(written.getAsInt(), conventions) : Optional.empty();
        }
        Optional<DateRange> here = date.resolve(year.getAsInt(), conventions);
        Optional<DateRange> next = date.resolve(year.getAsInt() + 1, conventions);
        boolean fits = meets(here, phase);
        return !fits && meets(next, phase) ? next : here;
    }

    private static boolean meets(Optional<DateRange> date, Optional<DateRange> phase) {
        if (date.isEmpty() || phase.isEmpty() || !phase.get().isClosed()) {
            return true;
        }
        return date.get()
                .end()
                .or(() -> date.get().start())
                .map(phase.get()::contains)
                .orElse(true);
    }
}
