package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.schedule.AgendaEntry.Kind;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a document belongs into a calendar (日程): phases, milestones and deadlines whose words come to days. */
public final class Agenda {
    private final List<AgendaEntry> entries = new ArrayList<>();

    private Agenda() {}

    /** The entries by their first day, those of one day in the order of the document. */
    public static List<AgendaEntry> of(Document document) {
        return of(document, DateConventions.DEFAULTS);
    }

    /** The entries, times outside of timelines read by these conventions where the document does not say. */
    public static List<AgendaEntry> of(Document document, DateConventions conventions) {
        Agenda agenda = new Agenda();
        for (DatedTimeline timeline : Schedule.of(document)) {
            timeline.phases().forEach(agenda::phase);
        }
        TaskRegister.of(document, conventions).forEach(agenda::deadline);
        return agenda.entries.stream()
                .sorted(Comparator.comparing(entry -> entry.days().start().orElseThrow()))
                .toList();
    }

    private void phase(DatedPhase phase) {
        phase.range().ifPresent(range -> {
            Kind kind = range.isClosed() ? Kind.PHASE : range.start().isPresent() ? Kind.PHASE_BEGINS : Kind.PHASE_ENDS;
            entries.add(new AgendaEntry(kind, phase.path(), phase.phase().name(), "", closed(range)));
        });
        for (Dated<Milestone> milestone : phase.milestones()) {
            milestone
                    .range()
                    .ifPresent(range -> entries.add(new AgendaEntry(
                            Kind.MILESTONE, milestone.path(), milestone.what().name(), "", closed(range))));
        }
    }

    /** A task without a time of its own has the days of its phase, which are in the calendar already. */
    private void deadline(Assignment line) {
        Optional<LocalDate> due =
                line.own() ? line.days().flatMap(range -> range.end().or(range::start)) : Optional.empty();
        due.ifPresent(day -> entries.add(
                new AgendaEntry(Kind.DEADLINE, line.path(), line.task(), detail(line), DateRange.day(day))));
    }

    private static DateRange closed(DateRange range) {
        LocalDate start = range.start().or(range::end).orElseThrow();
        return DateRange.of(start, range.end().orElse(start));
    }

    private static String detail(Assignment line) {
        List<String> told = new ArrayList<>();
        if (!line.lead().isEmpty()) {
            told.add("牵头单位：" + String.join("、", line.lead()));
        }
        if (!line.support().isEmpty()) {
            told.add("配合单位：" + String.join("、", line.support()));
        }
        if (!line.due().isEmpty()) {
            told.add("完成时限：" + line.due());
        }
        if (!line.deliverable().isEmpty()) {
            told.add("成果：" + line.deliverable());
        }
        return String.join("\n", told);
    }
}
