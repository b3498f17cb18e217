package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** Timelines, phases, milestones and tasks. */
final class TimelineShapes {
    private static final String DATE_CHINESE = "，如 2026-03-18、2026年3月、4月底前";
    private static final String DATE_ENGLISH = ", as 2026-03-18, 2026年3月 or 4月底前";

    private static final Shape<Task> TASK = UnionShape.of(Shapes.TEXT.as(Task::of), task());
    private static final Shape<List<Phase>> PHASES = ListShape.notEmpty(phase());

    /** Tasks: a list of them, or a list with a caption. */
    static final Shape<TaskList> TASKS = UnionShape.of(
            ListShape.notEmpty(TASK).as(tasks -> new TaskList(Optional.empty(), tasks)), captionedTasks());

    /** A timeline: a list of phases, or one that says its form. */
    static final Shape<Timeline> TIMELINE =
            UnionShape.of(PHASES.as(phases -> new Timeline(TimelineForm.TABLE, phases)), formedTimeline());

    private TimelineShapes() {}

    private static MappingShape<Task> task() {
        Fields fields = Fields.of("task", "一项任务", "a task");
        Field<Text> text = fields.required("task", TextShapes.TEXT_WITHOUT_NOTES, "任务内容", "what is to be done");
        Field<List<String>> lead = fields.optional("lead", Shapes.UNITS, List.of(), "牵头单位", "the units that lead");
        Field<List<String>> support =
                fields.optional("support", Shapes.UNITS, List.of(), "配合单位", "the units that help");
        Field<Optional<FuzzyDate>> due =
                fields.optional("due", Shapes.DATE, "完成时限" + DATE_CHINESE, "by when" + DATE_ENGLISH);
        Field<Optional<String>> deliverable = fields.optional("deliverable", Shapes.TEXT, "成果", "what is handed in");
        Field<Optional<String>> receiver = fields.optional("receiver", Shapes.TEXT, "报送单位", "to whom it is handed in");
        return fields.make(values -> new Task(
                values.get(text),
                values.get(lead),
                values.get(support),
                values.get(due),
                values.get(deliverable),
                values.get(receiver)));
    }

    private static MappingShape<TaskList> captionedTasks() {
        Fields fields = Fields.of("tasks", "任务分解表", "a table of tasks");
        Field<Optional<String>> caption = fields.optional("caption", Shapes.TEXT, "表题", "its caption");
        Field<List<Task>> items = fields.required("items", ListShape.notEmpty(TASK), "各项任务", "the tasks");
        Field<Boolean> landscape = OrientationField.on(fields, "表格", "it");
        return fields.make(values ->
                new TaskList(values.get(caption), values.get(items), OrientationField.of(values.get(landscape))));
    }

    private static MappingShape<Timeline> formedTimeline() {
        Fields fields = Fields.of("timeline", "时间安排", "a timeline");
        Field<TimelineForm> form = fields.optional(
                "form",
                Shapes.words(TimelineForm.values()),
                TimelineForm.TABLE,
                "写法：table 表格、chart 横道图、points 分条、leads 分段",
                "how it is told: as a table, as a bar chart, as numbered points or as paragraphs that begin with the phase");
        Field<List<Phase>> phases = fields.required("phases", PHASES, "各个阶段", "the phases");
        Field<Optional<String>> caption = fields.optional(
                "caption", Shapes.TEXT, "表题或图题，图号自动编", "the caption of a table or chart; a number is added");
        Field<DateConventionChanges> conventions = fields.optional(
                "conventions",
                ConventionShapes.CONVENTIONS,
                DateConventionChanges.NONE,
                "模糊时间怎样换算成日期；没有写到的按文稿的约定",
                "how fuzzy dates are read as days; what is not named is as the document says");
        return fields.make(values ->
                new Timeline(values.get(form), values.get(phases), values.get(caption), values.get(conventions)));
    }

    private static MappingShape<Phase> phase() {
        Fields fields = Fields.of("phase", "一个阶段", "a phase");
        Field<String> name = fields.required("name", Shapes.TEXT, "阶段名称", "its name");
        Field<Optional<FuzzyDate>> from =
                fields.optional("from", Shapes.DATE, "开始时间" + DATE_CHINESE, "when it begins" + DATE_ENGLISH);
        Field<Optional<FuzzyDate>> to =
                fields.optional("to", Shapes.DATE, "结束时间" + DATE_CHINESE, "when it ends" + DATE_ENGLISH);
        Field<Optional<Text>> text =
                fields.optional("text", TextShapes.TEXT_WITHOUT_NOTES, "工作内容", "what is done in it");
        Field<List<Task>> tasks = fields.optional("tasks", ListShape.of(TASK), List.of(), "任务", "its tasks");
        Field<List<Milestone>> milestones =
                fields.optional("milestones", ListShape.of(milestone()), List.of(), "时间节点", "its milestones");
        return fields.make(values -> new Phase(
                values.get(name),
                values.get(from),
                values.get(to),
                values.get(text),
                values.get(tasks),
                values.get(milestones)));
    }

    private static MappingShape<Milestone> milestone() {
        Fields fields = Fields.of("milestone", "一个时间节点", "a milestone");
        Field<String> name = fields.required("name", Shapes.TEXT, "节点", "what happens");
        Field<FuzzyDate> on = fields.required("on", Shapes.DATE, "时间" + DATE_CHINESE, "when" + DATE_ENGLISH);
        return fields.make(values -> new Milestone(values.get(name), values.get(on)));
    }
}
