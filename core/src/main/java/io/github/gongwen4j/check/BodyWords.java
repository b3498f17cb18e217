package io.github.gongwen4j.check;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** Shows a visitor every piece of text in a body. */
final class BodyWords {
    private final WordVisitor visitor;

    BodyWords(WordVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * A whole body.
     *
     * @param path what the path begins with, its dot included
     * @param opening the name of the opening in this kind of document
     */
    void body(Body body, String path, String opening) {
        blocks(body.opening(), path + opening);
        points(body.sections(), path + "sections");
        blocks(body.closing(), path + "closing");
    }

    private void points(List<Point> points, String path) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String here = path + "[" + i + "].";
            point.heading().ifPresent(heading -> visitor.words(here + "heading", heading));
            point.text().ifPresent(text -> text(text, here + "text"));
            blocks(point.intro(), here + "intro");
            points(point.items(), here + "items");
            blocks(point.tail(), here + "tail");
        }
    }

    private void blocks(List<Block> blocks, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            String here = path + "[" + i + "]";
            if (blocks.get(i) instanceof Paragraph paragraph) {
                text(paragraph.text(), here);
            } else if (blocks.get(i) instanceof Timeline timeline) {
                timeline.caption().ifPresent(caption -> visitor.words(here + ".timeline.caption", caption));
                phases(timeline.phases(), here + ".timeline");
            } else if (blocks.get(i) instanceof TaskList list) {
                list.caption().ifPresent(caption -> visitor.words(here + ".tasks.caption", caption));
                tasks(list.tasks(), here + ".tasks");
            } else if (blocks.get(i) instanceof Register register) {
                register.caption().ifPresent(caption -> visitor.words(here + ".register.caption", caption));
            } else if (blocks.get(i) instanceof Table table) {
                table(table, here + ".table.");
            } else if (blocks.get(i) instanceof Figure figure) {
                figure.caption().ifPresent(caption -> visitor.words(here + ".figure.caption", caption));
                visitor.words(here + ".figure.alt", figure.image().alternativeText());
            }
        }
    }

    private void phases(List<Phase> phases, String path) {
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String here = path + "[" + i + "].";
            visitor.words(here + "name", phase.name());
            date(phase.from(), here + "from");
            date(phase.to(), here + "to");
            phase.text().ifPresent(text -> text(text, here + "text"));
            tasks(phase.tasks(), here + "tasks");
            phase.milestones().forEach(milestone -> {
                visitor.words(here + "milestones", milestone.name());
                visitor.words(here + "milestones", milestone.on().words());
            });
        }
    }

    private void tasks(List<Task> tasks, String path) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            String here = path + "[" + i + "].";
            text(task.text(), here + "task");
            task.lead().forEach(unit -> visitor.words(here + "lead", unit));
            task.support().forEach(unit -> visitor.words(here + "support", unit));
            date(task.due(), here + "due");
            task.deliverable().ifPresent(words -> visitor.words(here + "deliverable", words));
            task.receiver().ifPresent(words -> visitor.words(here + "receiver", words));
        }
    }

    private void table(Table table, String path) {
        table.caption().ifPresent(caption -> visitor.words(path + "caption", caption));
        table.head().forEach(head -> visitor.words(path + "head", head));
        for (int i = 0; i < table.rows().size(); i++) {
            String here = path + "rows[" + i + "]";
            table.rows().get(i).forEach(cell -> visitor.words(here, cell));
        }
    }

    private void text(Text text, String path) {
        for (Inline part : text.parts()) {
            if (part instanceof Inline.Words words) {
                visitor.words(path, words.text());
            } else if (part instanceof Inline.Strong strong) {
                visitor.words(path, strong.text());
            } else if (part instanceof Inline.Duty duty) {
                duty.lead().forEach(unit -> visitor.words(path, unit));
                duty.support().forEach(unit -> visitor.words(path, unit));
            } else if (part instanceof Inline.Note note) {
                text(note.text(), path);
            }
        }
    }

    private void date(Optional<FuzzyDate> date, String path) {
        date.ifPresent(day -> visitor.words(path, day.words()));
    }
}
