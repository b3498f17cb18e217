package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.function.Function;

/** A column of a table of tasks: its head and what it says of a task. */
enum TaskColumn {
    LEAD("牵头单位", task -> String.join("、", task.lead())),
    SUPPORT("配合单位", task -> String.join("、", task.support())),
    DUTY("责任单位", TaskColumn::duty),
    DUE("完成时限", task -> task.due().map(FuzzyDate::printed).orElse("")),
    DELIVERABLE("成果", TaskColumn::deliverable);

    private final String head;
    private final Function<Task, String> words;

    TaskColumn(String head, Function<Task, String> words) {
        this.head = head;
        this.words = words;
    }

    String head() {
        return head;
    }

    String of(Task task) {
        return words.apply(task);
    }

    /** Whether any of the tasks has something to say here. */
    boolean filled(List<Task> tasks) {
        return tasks.stream().anyMatch(task -> !of(task).isEmpty());
    }

    private static String duty(Task task) {
        return task.support().isEmpty() ? String.join("、", task.lead()) : DutyPhrase.of(task.lead(), task.support());
    }

    private static String deliverable(Task task) {
        String handedIn = task.receiver().map(receiver -> "报" + receiver).orElse("");
        return task.deliverable()
                .map(words -> handedIn.isEmpty() ? words : words + "（" + handedIn + "）")
                .orElse(handedIn);
    }
}
