package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import java.util.List;
import java.util.Optional;

/** Timelines and tasks as trees. */
final class TimelineTrees {
    private TimelineTrees() {}

    /** Its phases, where nothing else is said of it. */
    static Node timeline(Timeline timeline) {
        Node phases =
                Trees.list(timeline.phases().stream().map(TimelineTrees::phase).toList());
        MappingTree said = new MappingTree()
                .word("form", timeline.form(), TimelineForm.TABLE)
                .text("caption", timeline.caption())
                .put("conventions", ConventionTrees.conventions(timeline.conventions()));
        return said.isEmpty() ? phases : said.put("phases", phases).tree();
    }

    /** Its tasks, where nothing else is said of it. */
    static Node tasks(TaskList list) {
        List<Node> tasks = list.tasks().stream().map(TimelineTrees::task).toList();
        if (list.caption().isEmpty() && list.orientation() == PageOrientation.PORTRAIT) {
            return Trees.list(tasks);
        }
        return new MappingTree()
                .text("caption", list.caption())
                .orientation(list.orientation())
                .list("items", tasks)
                .tree();
    }

    private static Node phase(Phase phase) {
        return new MappingTree()
                .text("name", phase.name())
                .date("from", phase.from())
                .date("to", phase.to())
                .put("text", phase.text().map(TextTrees::text))
                .list("tasks", phase.tasks().stream().map(TimelineTrees::task).toList())
                .list(
                        "milestones",
                        phase.milestones().stream()
                                .map(TimelineTrees::milestone)
                                .toList())
                .tree();
    }

    private static Node milestone(Milestone milestone) {
        return new MappingTree()
                .text("name", milestone.name())
                .date("on", Optional.of(milestone.on()))
                .tree();
    }

    private static Node task(Task task) {
        MappingTree said = new MappingTree()
                .names("lead", task.lead())
                .names("support", task.support())
                .date("due", task.due())
                .text("deliverable", task.deliverable())
                .text("receiver", task.receiver());
        Optional<String> words = TextTrees.plain(task.text());
        if (said.isEmpty() && words.isPresent()) {
            return Trees.text(words.get());
        }
        return said.first("task", TextTrees.text(task.text())).tree();
    }
}
