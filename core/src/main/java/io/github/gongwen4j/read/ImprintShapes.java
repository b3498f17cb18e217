package io.github.gongwen4j.read;

import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;

/** The imprint; that of a letter names neither printing organ nor printing date (clause 10.1). */
final class ImprintShapes {
    private static final Shape<Imprint> FULL = full();
    private static final Shape<Imprint> OF_LETTER = ofLetter();

    private ImprintShapes() {}

    static Shape<Imprint> of(CircularForm form) {
        return form == CircularForm.LETTER ? OF_LETTER : FULL;
    }

    private static MappingShape<Imprint> full() {
        Fields fields = Fields.of("imprint", "版记", "the imprint");
        Field<List<String>> to = to(fields);
        Field<List<String>> copyTo = copyTo(fields);
        Field<Optional<String>> printedBy =
                fields.optional("printed-by", Shapes.TEXT, "印发机关", "the organ that prints and sends it");
        Field<Optional<FuzzyDate>> printedOn =
                fields.optional("printed-on", Shapes.DATE, "印发日期", "the day it is sent to print");
        return fields.make(values ->
                new Imprint(values.get(to), values.get(copyTo), values.get(printedBy), values.get(printedOn)));
    }

    private static MappingShape<Imprint> ofLetter() {
        Fields fields = Fields.of("letter-imprint", "信函的版记，没有印发机关和印发日期", "the imprint of a letter");
        Field<List<String>> to = to(fields);
        Field<List<String>> copyTo = copyTo(fields);
        return fields.make(
                values -> new Imprint(values.get(to), values.get(copyTo), Optional.empty(), Optional.empty()));
    }

    private static Field<List<String>> to(Fields fields) {
        return fields.optional(
                "to", Shapes.NAMES, List.of(), "首页写不下的主送机关", "addressees that found no room on the first page");
    }

    private static Field<List<String>> copyTo(Fields fields) {
        return fields.optional("copy-to", Shapes.NAMES, List.of(), "抄送机关", "to whom copies go");
    }
}
