package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import java.util.List;

/** Running text: words, emphasis, duties. */
final class TextShapes {
    private static final Shape<Inline> INLINE = UnionShape.of(Shapes.TEXT.as(Inline.Words::new), strong(), duty());

    /** A text, or its pieces. */
    static final Shape<Text> TEXT =
            UnionShape.of(Shapes.TEXT.as(Text::of), ListShape.notEmpty(INLINE).as(Text::new));

    private TextShapes() {}

    private static MappingShape<Inline> strong() {
        Fields fields = Fields.of("strong", "着重的文字，用黑体", "words that stand out, in bold");
        Field<String> words = fields.required("strong", Shapes.TEXT, "着重的文字", "the words");
        return fields.make(values -> new Inline.Strong(values.get(words)));
    }

    private static MappingShape<Inline> duty() {
        Fields fields = Fields.of("duty", "责任分工，印作（甲牵头，乙、丙配合）", "who does it, printed in brackets");
        Field<List<String>> lead = fields.required("lead", Shapes.UNITS, "牵头单位", "the units that lead");
        Field<List<String>> support =
                fields.optional("support", Shapes.UNITS, List.of(), "配合单位", "the units that help");
        return fields.make(values -> new Inline.Duty(values.get(lead), values.get(support)));
    }
}
