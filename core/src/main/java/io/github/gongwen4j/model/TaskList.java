package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of tasks (任务分解表): 任务, 牵头单位, 配合单位, 时限, 成果; columns nobody fills are left out.
 *
 * @param caption its caption (表题), if it has one
 * @param tasks the tasks, at least one
 * @param orientation how its pages are held; one that lies on its side has pages to itself (A4 横排表格, clause 8)
 */
public record TaskList(Optional<String> caption, List<Task> tasks, PageOrientation orientation) implements Block {
    public TaskList {
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(caption);
        caption.ifPresent(text -> Wording.require(text, "表题", "caption"));
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new ModelException(new Bilingual("任务表至少要有一项任务", "A list of tasks has at least one task"));
        }
    }

    /** A table among the text of upright pages. */
    public TaskList(Optional<String> caption, List<Task> tasks) {
        this(caption, tasks, PageOrientation.PORTRAIT);
    }

    /** A table of these tasks without a caption. */
    public static TaskList of(Task... tasks) {
        return new TaskList(Optional.empty(), List.of(tasks));
    }
}
