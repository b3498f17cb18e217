package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points of every level. */
final class PointShapes {
    private static final Shape<Point> LATER = new LaterShape<>(
            () -> PointShapes.POINT, TextShape.EXPECTED.or(new Shape.Expected("一组字段", "a mapping of fields")));

    /** A point: a text, or its parts. */
    static final Shape<Point> POINT =
            UnionShape.of(Shapes.TEXT.as(text -> Point.list(text).build()), PointFields.shape(LATER));

    static final Shape<List<Point>> POINTS = ListShape.of(POINT);

    private PointShapes() {}

    /** The fields of a point. */
    private record PointFields(
            Field<Optional<String>> heading,
            Field<Optional<PointStyle>> style,
            Field<Placement> place,
            Field<Optional<Text>> text,
            Field<List<Block>> intro,
            Field<List<Point>> items,
            Field<Optional<Timeline>> timeline,
            Field<Optional<TaskList>> tasks,
            Field<List<Block>> tail,
            Field<Optional<Numbering>> numbering,
            Field<Optional<Counting>> count) {

        static MappingShape<Point> shape(Shape<Point> point) {
            Fields f = Fields.of("point", "一个要点；第一层的要点就是节", "a point; a section is a point of the first level");
            PointFields fields = new PointFields(
                    f.optional("heading", Shapes.TEXT, "标题，不含序号和句末标点", "its heading, without number and closing stop"),
                    f.optional(
                            "style",
                            Shapes.words(PointStyle.values()),
                            "heading 独立成行的标题、run-in 段首句标题、lead 无序号的主题词、list 只有序号、implied 没有标题的容器",
                            "a heading on its own line, a first sentence as heading, a topic phrase without number, a number only, or a container"),
                    f.optional(
                            "place",
                            Shapes.words(Placement.values()),
                            Placement.OWN,
                            "own 自成一段、inline 写在前一段内",
                            "in a paragraph of its own, or within the one before"),
                    f.optional("text", TextShapes.TEXT, "标题或序号之后的文字", "the text after the heading or the number"),
                    f.optional(
                            "intro",
                            BlockShapes.BLOCKS,
                            List.of(),
                            "第一个下级要点之前的段落",
                            "what stands before its first item"),
                    f.optional("items", ListShape.of(point), List.of(), "下级要点", "the points within it"),
                    f.optional("timeline", TimelineShapes.TIMELINE, "时间安排，在 intro 之后", "a timeline, after intro"),
                    f.optional("tasks", TimelineShapes.TASKS, "任务分解表，在 intro 之后", "a table of tasks, after intro"),
                    f.optional(
                            "tail", BlockShapes.BLOCKS, List.of(), "最后一个下级要点之后的段落", "what stands after its last item"),
                    f.optional(
                            "numbering",
                            NumberingShapes.NUMBERING,
                            "下级要点的序号样式",
                            "how the points within it are numbered"),
                    f.optional(
                            "count",
                            NumberingShapes.COUNTING,
                            "下级要点的序号重新编（restart）或接着编（continue）",
                            "whether the numbers of its items restart or run on"));
            return f.make(fields::point);
        }

        private Point point(Values values) {
            List<Block> blocks = new ArrayList<>(values.get(intro));
            values.get(timeline).ifPresent(blocks::add);
            values.get(tasks).ifPresent(blocks::add);
            return new Point(
                    values.get(style).orElseGet(() -> naturalStyle(values)),
                    values.get(place),
                    values.get(heading),
                    values.get(text),
                    blocks,
                    values.get(items),
                    values.get(tail),
                    values.get(numbering),
                    values.get(count));
        }

        private PointStyle naturalStyle(Values values) {
            if (values.get(heading).isPresent()) {
                return PointStyle.HEADING;
            }
            boolean container = values.get(text).isEmpty() && !values.get(items).isEmpty();
            return container ? PointStyle.IMPLIED : PointStyle.LIST;
        }
    }
}
