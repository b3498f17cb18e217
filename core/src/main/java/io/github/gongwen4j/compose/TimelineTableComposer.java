package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A timeline as a table: 阶段, 时间, 主要任务, and of 责任单位, 完成时限, 成果 the columns that any task fills. Where there are such
 * columns every task has a row of its own, and phase and time go on from the row above.
 */
final class TimelineTableComposer {
    /** What a column says where the row tells no task. */
    private static final String NOTHING = "—";

    private final List<TaskColumn> columns;
    private final TableBuilder table;

    private TimelineTableComposer(Timeline timeline, Composition composition) {
        List<Task> tasks = timeline.phases().stream()
                .flatMap(phase -> phase.tasks().stream())
                .toList();
        columns = Stream.of(TaskColumn.DUTY, TaskColumn.DUE, TaskColumn.DELIVERABLE)
                .filter(column -> column.filled(tasks))
                .toList();
        List<String> head = new ArrayList<>(List.of("阶段", "时间", "主要任务"));
        columns.forEach(column -> head.add(column.head()));
        table = new TableBuilder(head, composition);
    }

    static void compose(Timeline timeline, Composition composition) {
        TimelineTableComposer composer = new TimelineTableComposer(timeline, composition);
        timeline.phases().forEach(composer::phase);
        composer.table.add(timeline.caption());
    }

    private void phase(Phase phase) {
        List<String> told = new ArrayList<>();
        phase.text().ifPresent(text -> told.add(InlineComposer.plain(text)));
        if (columns.isEmpty()) {
            phase.tasks().forEach(task -> told.add(InlineComposer.plain(task.text())));
        }
        phase.milestones().forEach(milestone -> told.add(PhasePhrase.milestone(milestone)));
        boolean first = true;
        if (!told.isEmpty() || phase.tasks().isEmpty()) {
            row(phase, first, told, Optional.empty());
            first = false;
        }
        if (!columns.isEmpty()) {
            for (Task task : phase.tasks()) {
                row(phase, first, List.of(InlineComposer.plain(task.text())), Optional.of(task));
                first = false;
            }
        }
    }

    private void row(Phase phase, boolean first, List<String> told, Optional<Task> task) {
        List<Optional<List<String>>> cells = new ArrayList<>();
        cells.add(first ? Optional.of(List.of(phase.name())) : Optional.empty());
        cells.add(first ? Optional.of(List.of(PhasePhrase.time(phase))) : Optional.empty());
        cells.add(Optional.of(told));
        columns.forEach(
                column -> cells.add(Optional.of(List.of(task.map(column::of).orElse(NOTHING)))));
        table.row(cells);
    }
}
