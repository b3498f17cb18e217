package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import java.util.List;

/** Running text: words, emphasis, duties, footnotes. */
final class TextShapes {
    private static final Shape<Inline> WORDS = Shapes.PIECE.as(Inline.Words::new);

    /** A text, or its pieces. */
    static final Shape<Text> TEXT = text(UnionShape.of(WORDS, strong(), duty(), note()));

    /** The text of a task or a phase, or its pieces. */
    static final Shape<Text> TEXT_WITHOUT_NOTES = text(new PieceWithoutNote(
            UnionShape.of(WORDS, strong(), duty()),
            new Bilingual(
                    "任务和阶段常排成表格，不能加脚注；请把说明写进正文",
                    "tasks and phases may be printed as tables and take no footnotes; explain it in the text")));

    private TextShapes() {}

    private static Shape<Text> text(Shape<Inline> piece) {
        return UnionShape.of(Shapes.TEXT.as(Text::of), ListShape.notEmpty(piece).as(Text::new));
    }

    private static MappingShape<Inline> note() {
        Fields fields = Fields.of("note", "脚注，排在本页之末", "a footnote, at the foot of the page");
        Shape<Inline> piece = new PieceWithoutNote(
                UnionShape.of(WORDS, strong()), new Bilingual("脚注里不能再有脚注", "a footnote holds no footnote"));
        Field<Text> text = fields.required(PieceWithoutNote.NOTE, text(piece), "脚注的文字", "what it says");
        return fields.make(values -> new Inline.Note(values.get(text)));
    }

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
