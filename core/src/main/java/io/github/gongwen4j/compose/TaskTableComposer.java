package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 任务分解表: 序号, 任务, and of 牵头单位, 配合单位, 完成时限, 成果 the columns that any task fills. */
final class TaskTableComposer {
    private TaskTableComposer() {}

    static void compose(TaskList list, Composition composition) {
        List<TaskColumn> columns = Stream.of(
                        TaskColumn.LEAD, TaskColumn.SUPPORT, TaskColumn.DUE, TaskColumn.DELIVERABLE)
                .filter(column -> column.filled(list.tasks()))
                .toList();
        List<String> head = new ArrayList<>(List.of("序号", "任务"));
        columns.forEach(column -> head.add(column.head()));
        TableBuilder table = new TableBuilder(head, composition);
        for (int i = 0; i < list.tasks().size(); i++) {
            Task task = list.tasks().get(i);
            List<Optional<List<String>>> cells = new ArrayList<>();
            cells.add(Optional.of(List.of(Integer.toString(i + 1))));
            cells.add(Optional.of(List.of(InlineComposer.plain(task.text()))));
            columns.forEach(column -> cells.add(Optional.of(List.of(column.of(task)))));
            table.row(cells);
        }
        table.add(list.caption());
    }
}
