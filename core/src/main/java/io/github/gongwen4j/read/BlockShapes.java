package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import java.util.List;
import java.util.Optional;

/** What stands between headings: paragraphs, timelines, tasks, tables, figures. */
final class BlockShapes {
    private static final Shape<Block> BLOCK =
            UnionShape.of(Shapes.TEXT.as(Paragraph::of), paragraph(), timeline(), tasks(), table(), figure());

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
                fields.required("head", ListShape.notEmpty(Shapes.TEXT), "表头", "the words over its columns");
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
