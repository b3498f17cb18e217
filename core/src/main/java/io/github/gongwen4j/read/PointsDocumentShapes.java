package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.model.WorkPlan;
import io.github.gongwen4j.model.WorkPoints;
import java.util.List;
import java.util.Optional;

/** Work points, work plans and plans: the same fields, three names. */
final class PointsDocumentShapes {
    static final MappingShape<PointsDocument> WORK_POINTS =
            shape("work-points", "工作要点", "work points", WorkPoints::new);
    static final MappingShape<PointsDocument> WORK_PLAN = shape("work-plan", "工作计划", "a work plan", WorkPlan::new);
    static final MappingShape<PointsDocument> PLAN = shape("plan", "实施方案、活动方案", "a plan", Plan::new);

    private PointsDocumentShapes() {}

    /** The constructor the three share. */
    private interface Maker {
        PointsDocument make(
                Title title,
                Optional<String> titleNote,
                Optional<Contents> contents,
                Body body,
                List<Attachment> attachments,
                Optional<Signature> signature);
    }

    private static MappingShape<PointsDocument> shape(String kind, String chinese, String english, Maker maker) {
        Fields fields = Fields.of(kind, chinese, english);
        Field<Title> title = BeginFields.on(fields, kind);
        Field<Optional<String>> titleNote = fields.optional(
                "title-note", Shapes.TEXT, "标题下一行，如（2026年1月12日）", "a line under the title, as （2026年1月12日）");
        Field<Optional<Contents>> contents = ContentsShapes.on(fields);
        BodyFields body = BodyFields.on(fields, "preamble");
        EndFields end = EndFields.on(fields);
        return fields.make(values -> maker.make(
                values.get(title),
                values.get(titleNote),
                values.get(contents),
                body.body(values),
                values.get(end.attachments()),
                end.signature(values)));
    }
}
