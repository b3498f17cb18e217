package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Documents of an organ in the four formats of the standard; each has the fields that have a place in it. */
final class CircularShapes {
    private final Shape<Document> issuable;

    /**
     * Shapes of documents that may issue others.
     *
     * @param issuable what they can issue
     */
    CircularShapes(Shape<Document> issuable) {
        this.issuable = issuable;
    }

    MappingShape<Circular> circular() {
        return shape(
                CircularForm.DOCUMENT,
                Fields.of("circular", "通知、报告、请示、意见等机关公文", "a circular or another document of an organ"),
                "circular");
    }

    MappingShape<Circular> letter() {
        return shape(CircularForm.LETTER, Fields.of("letter", "信函格式的公文：函、复函等", "a letter of an organ"), "letter");
    }

    MappingShape<Circular> order() {
        return shape(
                CircularForm.ORDER,
                Fields.of("order", "命令（令）；标题用于检索，不印出", "an order; its title names it and is not printed"),
                "order");
    }

    MappingShape<Circular> minutes() {
        return shape(CircularForm.MINUTES, Fields.of("minutes", "纪要", "minutes of a meeting"), "minutes");
    }

    private MappingShape<Circular> shape(CircularForm form, Fields fields, String kind) {
        Field<Title> title = BeginFields.on(fields, kind);
        Function<Values, Optional<Header>> header = header(form, fields);
        Function<Values, List<String>> to = addressees(form, fields);
        BodyFields body = BodyFields.on(fields, "text");
        EndFields end = EndFields.on(fields);
        SealManner usual = form == CircularForm.ORDER ? SealManner.SIGNATURE_STAMP : SealManner.NONE;
        Field<Optional<String>> note = fields.optional(
                "note", Shapes.TEXT.as(Trimmings::withoutBrackets), "附注，不含括号", "a note; the brackets are added");
        Function<Values, Optional<Attendance>> attendance = attendance(form, fields);
        Function<Values, Optional<Document>> issues = issues(form, fields);
        Field<Optional<Imprint>> imprint = fields.optional("imprint", ImprintShapes.of(form), "版记", "the imprint");
        return fields.make(values -> new Circular(
                form,
                header.apply(values),
                values.get(title),
                to.apply(values),
                body.body(values),
                values.get(end.attachments()),
                end.signature(values, usual),
                values.get(note),
                attendance.apply(values),
                issues.apply(values),
                values.get(imprint)));
    }

    private static Function<Values, Optional<Header>> header(CircularForm form, Fields fields) {
        if (form == CircularForm.DOCUMENT) {
            Field<Optional<Header>> header = fields.optional("header", HeaderShapes.of(form), "版头", "the header block");
            return values -> values.get(header);
        }
        Field<Header> header = fields.required("header", HeaderShapes.of(form), "版头", "the header block");
        return values -> Optional.of(values.get(header));
    }

    private static Function<Values, List<String>> addressees(CircularForm form, Fields fields) {
        if (form == CircularForm.ORDER || form == CircularForm.MINUTES) {
            return values -> List.of();
        }
        Field<List<String>> to = fields.optional(
                "to",
                Shapes.oneOrMany(Shapes.TEXT.as(Trimmings::withoutColon)),
                List.of(),
                "主送机关，不含冒号",
                "the addressees; the colon is added");
        return values -> values.get(to);
    }

    private static Function<Values, Optional<Attendance>> attendance(CircularForm form, Fields fields) {
        if (form != CircularForm.MINUTES) {
            return values -> Optional.empty();
        }
        Field<Optional<Attendance>> attendance =
                fields.optional("attendance", AttendanceShapes.ATTENDANCE, "出席、请假、列席人员名单", "who was at the meeting");
        return values -> values.get(attendance);
    }

    private Function<Values, Optional<Document>> issues(CircularForm form, Fields fields) {
        if (form == CircularForm.MINUTES) {
            return values -> Optional.empty();
        }
        Field<Optional<Document>> issues = fields.optional("issues", issuable, "印发的文件", "the document it issues");
        return values -> values.get(issues);
    }
}
