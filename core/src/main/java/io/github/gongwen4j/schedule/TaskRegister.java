package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.DateRange;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the task register (任务分解表) from a whole document: its tables of tasks, the tasks of its phases, and the duties in its running
 * text, each of which closes what it is the duty for. A task of a phase that names no time is due when the phase ends.
 */
public final class TaskRegister {
    private final List<Assignment> lines = new ArrayList<>();

    private TaskRegister() {}

    /** The lines in the order of the document, times read as the document says, or else by the default conventions. */
    public static List<Assignment> of(Document document) {
        return of(document, DateConventions.DEFAULTS);
    }

    /** The lines in the order of the document, times read by these conventions where the document does not say. */
    public static List<Assignment> of(Document document, DateConventions conventions) {
        TaskRegister register = new TaskRegister();
        DocumentWalk.through(document, conventions, register.new Collector());
        return List.copyOf(register.lines);
    }

    /** The lines in this order. */
    public static List<Assignment> sorted(List<Assignment> lines, RegisterOrder order) {
        return RegisterSorting.sorted(lines, order);
    }

    private final class Collector implements DocumentWalk.Visitor {
        @Override
        public void timeline(Timeline timeline, Spot spot) {
            for (DatedPhase phase : PhaseDates.of(timeline, spot).phases()) {
                phase(phase);
            }
        }

        @Override
        public void tasks(TaskList tasks, Spot spot) {
            for (int i = 0; i < tasks.tasks().size(); i++) {
                Task task = tasks.tasks().get(i);
                add(spot.at("[" + i + "]"), task, task.due(), resolved(task.due(), spot));
            }
        }

        @Override
        public void text(Text text, Optional<String> heading, Spot spot) {
            long duties =
                    text.parts().stream().filter(Inline.Duty.class::isInstance).count();
            StringBuilder words = new StringBuilder();
            for (Inline part : text.parts()) {
                if (part instanceof Inline.Duty duty) {
                    String said = sentence(words.toString());
                    String task = heading.filter(own -> duties == 1)
                            .map(own -> said.isEmpty() ? own : own + "：" + said)
                            .orElse(said);
                    duty(duty, task.isEmpty() ? spot.heading() : task, SentenceDeadline.in(words.toString()), spot);
                    words.setLength(0);
                } else {
                    words.append(spoken(part));
                }
            }
        }
    }

    private void phase(DatedPhase dated) {
        Phase phase = dated.phase();
        for (int i = 0; i < phase.tasks().size(); i++) {
            Task task = phase.tasks().get(i);
            Spot spot = new Spot(
                    dated.path() + ".tasks[" + i + "]", phase.name(), Optional.empty(), DateConventions.DEFAULTS);
            Optional<DateRange> days = task.due().isPresent()
                    ? dated.deadlines().stream()
                            .filter(deadline -> deadline.path().equals(spot.path()))
                            .findFirst()
                            .flatMap(Dated::range)
                    : dated.range();
            add(spot, task, task.due().or(phase::to), days);
        }
    }

    private void add(Spot spot, Task task, Optional<FuzzyDate> due, Optional<DateRange> days) {
        lines.add(new Assignment(
                spot.path(),
                spot.heading(),
                sentence(words(task.text())),
                task.lead(),
                task.support(),
                due.map(FuzzyDate::printed).orElse(""),
                task.due().isPresent(),
                days,
                deliverable(task)));
    }

    private void duty(Inline.Duty duty, String task, Optional<FuzzyDate> due, Spot spot) {
        lines.add(new Assignment(
                spot.path(),
                spot.heading(),
                sentence(task),
                duty.lead(),
                duty.support(),
                due.map(FuzzyDate::printed).orElse(""),
                due.isPresent(),
                resolved(due, spot),
                ""));
    }

    private Optional<DateRange> resolved(Optional<FuzzyDate> due, Spot spot) {
        return due.flatMap(date -> {
            if (date.year().isPresent()) {
                return date.resolve(date.year().getAsInt(), spot.conventions());
            }
            return spot.years().flatMap(years -> date.resolve(years.first(), spot.conventions()));
        });
    }

    private static String deliverable(Task task) {
        String handedIn = task.receiver().map(receiver -> "报" + receiver).orElse("");
        return task.deliverable()
                .map(words -> handedIn.isEmpty() ? words : words + "（" + handedIn + "）")
                .orElse(handedIn);
    }

    private static String words(Text text) {
        StringBuilder words = new StringBuilder();
        text.parts().forEach(part -> words.append(spoken(part)));
        return words.toString();
    }

    private static String spoken(Inline part) {
        if (part instanceof Inline.Words plain) {
            return plain.text();
        }
        return part instanceof Inline.Strong strong ? strong.text() : "";
    }

    /** The words without the stops before and after them. */
    private static String sentence(String words) {
        return words.replaceAll("^[。；;，,、\\s]+|[。；;，,：\\s]+$", "");
    }
}
