package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.schedule.Assignment;
import io.github.gongwen4j.schedule.TaskRegister;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** The task register (任务分解表) of the document: a table of tasks drawn from all of it. */
final class RegisterComposer {
    private RegisterComposer() {}

    static void compose(Register register, Composition composition) {
        List<Assignment> lines = TaskRegister.of(composition.document());
        if (!lines.isEmpty()) {
            List<Task> tasks = TaskRegister.sorted(lines, register.order()).stream()
                    .map(RegisterComposer::task)
                    .toList();
            TaskTableComposer.compose(new TaskList(register.caption(), tasks), composition);
        }
    }

    private static Task task(Assignment line) {
        return new Task(
                Text.of(line.task()),
                line.lead(),
                line.support(),
                Optional.of(line.due()).filter(words -> !words.isEmpty()).map(FuzzyDate::parse),
                Optional.of(line.deliverable()).filter(words -> !words.isEmpty()),
                Optional.empty());
    }
}
