package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import java.util.List;
import java.util.Optional;

/** What stands between headings: paragraphs, timelines, tasks, registers, tables, figures. */
final class BlockShapes {
    /** Any block. */
    static final Shape<Block> BLOCK = UnionShape.of(
            Shapes.TEXT.as(Paragraph::of), paragraph(), timeline(), tasks(), register(), table(), figure());

    /** Blocks: a list of them, or a text of which each line is a paragraph. */
    static final Shape<List<Block>> BLOCKS =
            UnionShape.of(ListShape.of(BLOCK), Shapes.LINES.as(BlockShapes::paragraphs));

    private BlockShapes() {}

    private static List<Block> paragraphs(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(Paragraph::of)
                .toList();
    }

    private static MappingShape<Block> paragraph() {
        Fields fields = Fields.of("paragraph", "一段文字", "a paragraph");
        Field<Text> text = fields.required("text", TextShapes.TEXT, "文字", "its text");
        return fields.make(values -> new Paragraph(values.get(text)));
    }

    private static MappingShape<Block> timeline() {
        Fields fields = Fields.of("timeline-block", "时间安排", "a timeline");
        Field<Timeline> timeline = fields.required("timeline", TimelineShapes.TIMELINE, "时间安排", "a timeline");
        return fields.make(values -> values.get(timeline));
    }

    private static MappingShape<Block> tasks() {
        Fields fields = Fields.of("tasks-block", "任务分解", "a table of tasks");
        Field<TaskList> tasks = fields.required("tasks", TimelineShapes.TASKS, "任务分解", "a table of tasks");
        return fields.make(values -> values.get(tasks));
    }

    private static MappingShape<Block> register() {
        Fields fields = Fields.of("register-block", "任务分解总表", "the register of all tasks");
        Field<Register> register = fields.required(
                "register", registerItself(), "全文任务和责任分工的汇总表", "a table of all tasks and duties of the document");
        return fields.make(values -> values.get(register));
    }

    private static MappingShape<Register> registerItself() {
        Fields fields = Fields.of("register", "任务分解总表", "the register of all tasks");
        Field<Optional<String>> caption = fields.optional("caption", Shapes.TEXT, "表题", "its caption");
        Field<RegisterOrder> order = fields.optional(
                "sort",
                Shapes.words(RegisterOrder.values()),
                RegisterOrder.DOCUMENT,
                "排列：document 按文中先后、unit 按牵头单位、date 按时限",
                "as the document has them, by the leading unit, or by the time they are due");
        Field<Boolean> landscape = OrientationField.on(fields, "表格", "it");
        return fields.make(values ->
                new Register(values.get(caption), values.get(order), OrientationField.of(values.get(landscape))));
    }

    private static MappingShape<Block> table() {
        Fields fields = Fields.of("table-block", "表格", "a table");
        Field<Table> table = fields.required("table", tableItself(), "表格", "a table");
        return fields.make(values -> values.get(table));
    }

    private static MappingShape<Block> figure() {
        Fields fields = Fields.of("figure-block", "图", "a figure");
        Field<Figure> figure = fields.required("figure", FigureShapes.FIGURE, "图", "a figure");
        return fields.make(values -> values.get(figure));
    }

    private static MappingShape<Table> tableItself() {
        Fields fields = Fields.of("table", "表格", "a table");
        Field<Optional<String>> caption = fields.optional("caption", Shapes.TEXT, "表题", "its caption");
        Field<List<String>> head =
                fields.required("head", ListShape.notEmpty(Shapes.TEXT_OR_NOTHING), "表头", "the words over its columns");
        Field<List<List<String>>> rows = fields.required(
                "rows",
                ListShape.of(ListShape.of(Shapes.TEXT_OR_NOTHING)),
                "各行，每行的单元格与表头一样多",
                "its rows, each with as many cells as the head has");
        Field<Boolean> landscape = OrientationField.on(fields, "表格", "it");
        return fields.make(values -> new Table(
                values.get(caption), values.get(head), values.get(rows), OrientationField.of(values.get(landscape))));
    }
}
