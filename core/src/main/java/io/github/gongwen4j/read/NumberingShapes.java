package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Scheme;
import java.util.Collections;

/** How points are numbered. */
final class NumberingShapes {
    static final Shape<Scheme> SCHEME = new SchemeShape();
    static final Shape<Counting> COUNTING = Shapes.words(Counting.values());

    private static final Numbering.Level ONE_LEVEL = new Numbering.Level(Scheme.ARABIC, Counting.RESTART);
    private static final int DEEPER_THAN_ANY = 500;

    /** The levels from the outermost inwards. With a fault here no point counts as nested too deep. */
    static final Shape<Numbering> NUMBERING = ListShape.notEmpty(
                    UnionShape.of(SCHEME.as(scheme -> new Numbering.Level(scheme, Counting.RESTART)), level()))
            .as(Numbering::new, new Numbering(Collections.nCopies(DEEPER_THAN_ANY, ONE_LEVEL)));

    private NumberingShapes() {}

    private static MappingShape<Numbering.Level> level() {
        Fields fields = Fields.of("level", "一级序号", "a level of numbers");
        Field<Scheme> scheme = fields.required("scheme", SCHEME, "序号样式", "how its numbers are written");
        Field<Counting> count = fields.optional(
                "count",
                COUNTING,
                Counting.RESTART,
                "换节时重新编号（restart）或连续编号（continue）",
                "whether its numbers restart under a new parent or run on");
        return fields.make(values -> new Numbering.Level(values.get(scheme), values.get(count)));
    }
}
