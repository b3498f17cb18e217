package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.time.DateConventions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The timelines of a document with the days their words come to (进度安排). */
public final class Schedule {
    private Schedule() {}

    /** Every timeline, in the order of the document, its dates read by its own conventions and those of the document. */
    public static List<DatedTimeline> of(Document document) {
        List<DatedTimeline> found = new ArrayList<>();
        DocumentWalk.through(document, DateConventions.DEFAULTS, new DocumentWalk.Visitor() {
            @Override
            public void timeline(Timeline timeline, Spot spot) {
                found.add(PhaseDates.of(timeline, spot));
            }

            @Override
            public void tasks(TaskList tasks, Spot spot) {}

            @Override
            public void text(Text text, Optional<String> heading, Spot spot) {}
        });
        return List.copyOf(found);
    }

    /**
     * One timeline of a document that plans for these years, wherever it stands there.
     *
     * @param conventions how dates are read there, where the timeline does not say
     */
    public static DatedTimeline of(Timeline timeline, Optional<PlanYears> years, DateConventions conventions) {
        return PhaseDates.of(timeline, new Spot("timeline", "", years, conventions));
    }

    /** One timeline, its dates read in this year where they name none themselves. */
    public static DatedTimeline of(Timeline timeline, int year) {
        return in(of(timeline, Optional.empty(), DateConventions.DEFAULTS), year);
    }

    /** The same timeline at the same place, its dates read in this year where they name none themselves. */
    public static DatedTimeline in(DatedTimeline timeline, int year) {
        return PhaseDates.of(timeline.timeline(), timeline.spot(), OptionalInt.of(year));
    }
}
