package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.time.DateConventionChanges;
import java.util.List;

/** The fields of a body, which stand directly on the document: numbering, what opens it, sections, what closes it, how its
 * dates are read. */
record BodyFields(
        Field<Numbering> numbering,
        Field<List<Block>> opening,
        Field<List<Point>> sections,
        Field<List<Block>> closing,
        Field<DateConventionChanges> conventions) {
    /**
     * @param opening the name of the field that opens the body: opening, preamble or text
     */
    static BodyFields on(Fields fields, String opening) {
        return new BodyFields(
                fields.optional(
                        "numbering",
                        NumberingShapes.NUMBERING,
                        Numbering.STANDARD,
                        "各级序号样式，由外到内",
                        "how points are numbered, from the outermost level inwards"),
                fields.optional(
                        opening, BlockShapes.BLOCKS, List.of(), "第一节之前的段落", "what stands before the first section"),
                fields.optional(
                        "sections",
                        PointShapes.POINTS,
                        List.of(),
                        "各节，即第一层要点",
                        "the sections: the points of the first level"),
                fields.optional(
                        "closing", BlockShapes.BLOCKS, List.of(), "最后一节之后的段落", "what stands after the last section"),
                fields.optional(
                        "conventions",
                        ConventionShapes.CONVENTIONS,
                        DateConventionChanges.NONE,
                        "模糊时间怎样换算成日期；各时间安排可另行约定",
                        "how fuzzy dates are read as days; a timeline may say otherwise"));
    }

    Body body(Values values) {
        return new Body(
                values.get(numbering),
                values.get(opening),
                values.get(sections),
                values.get(closing),
                values.get(conventions));
    }
}
