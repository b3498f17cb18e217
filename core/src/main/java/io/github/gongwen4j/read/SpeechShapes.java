package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Delivery;
import io.github.gongwen4j.model.Speaker;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.Optional;

/** Speeches. */
final class SpeechShapes {
    private static final Shape<Speaker> SPEAKER =
            UnionShape.of(Shapes.TEXT.as(name -> new Speaker(Optional.empty(), name)), speaker());

    static final MappingShape<Speech> SPEECH = speech();

    private SpeechShapes() {}

    private static MappingShape<Speech> speech() {
        Fields fields = Fields.of("speech", "讲话", "a speech");
        Field<Title> title = BeginFields.on(fields, "speech");
        Field<Optional<Delivery>> delivered =
                fields.optional("delivered", delivery(), "题注：何时由谁讲", "when and by whom it is given");
        Field<Optional<Contents>> contents = ContentsShapes.on(fields);
        Field<Optional<String>> salutation = fields.optional("salutation", Shapes.TEXT, "称谓，如 同志们：", "the salutation");
        BodyFields body = BodyFields.on(fields, "opening");
        return fields.make(values -> new Speech(
                values.get(title),
                values.get(delivered),
                values.get(contents),
                values.get(salutation),
                body.body(values)));
    }

    private static MappingShape<Delivery> delivery() {
        Fields fields = Fields.of("delivery", "题注", "when and by whom a speech is given");
        Field<Optional<FuzzyDate>> on = fields.optional("on", Shapes.DATE, "日期，如 2026-03-18", "the day, as 2026-03-18");
        Field<Optional<Speaker>> speaker = fields.optional("speaker", SPEAKER, "讲话人", "the speaker");
        return fields.make(values -> new Delivery(values.get(on), values.get(speaker)));
    }

    private static MappingShape<Speaker> speaker() {
        Fields fields = Fields.of("speaker", "讲话人", "the speaker");
        Field<Optional<String>> post = fields.optional("post", Shapes.TEXT, "职务", "the post held");
        Field<String> name = fields.required("name", Shapes.TEXT, "姓名", "the name");
        return fields.make(values -> new Speaker(values.get(post), values.get(name)));
    }
}
