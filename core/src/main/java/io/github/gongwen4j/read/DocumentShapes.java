package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Title;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents of every kind. */
final class DocumentShapes {
    private static final Map<String, MappingShape<? extends Document>> ISSUABLE = issuable();
    private static final Map<String, MappingShape<? extends Document>> SINGLE = with(ISSUABLE, "circular", circular());

    /** Any document. */
    static final Shape<Document> ANY = new KindShape<>(with(SINGLE, "collection", collection()));

    private DocumentShapes() {}

    /** What a circular can issue. */
    private static Map<String, MappingShape<? extends Document>> issuable() {
        Map<String, MappingShape<? extends Document>> kinds = new LinkedHashMap<>();
        kinds.put("speech", SpeechShapes.SPEECH);
        kinds.put("work-points", PointsDocumentShapes.WORK_POINTS);
        kinds.put("work-plan", PointsDocumentShapes.WORK_PLAN);
        kinds.put("plan", PointsDocumentShapes.PLAN);
        return kinds;
    }

    private static Map<String, MappingShape<? extends Document>> with(
            Map<String, MappingShape<? extends Document>> kinds, String name, MappingShape<? extends Document> kind) {
        Map<String, MappingShape<? extends Document>> more = new LinkedHashMap<>(kinds);
        more.put(name, kind);
        return more;
    }

    private static MappingShape<Circular> circular() {
        Fields fields = Fields.of("circular", "通知、报告、请示、意见等机关公文", "a circular or another letter of an organ");
        Field<Title> title = BeginFields.on(fields, "circular");
        Field<Optional<Header>> header = fields.optional("header", HeaderShapes.HEADER, "版头", "the header block");
        Field<List<String>> to = fields.optional(
                "to",
                Shapes.oneOrMany(Shapes.TEXT.as(Trimmings::withoutColon)),
                List.of(),
                "主送机关，不含冒号",
                "the addressees; the colon is added");
        BodyFields body = BodyFields.on(fields, "text");
        EndFields end = EndFields.on(fields);
        Field<Optional<String>> note = fields.optional(
                "note", Shapes.TEXT.as(Trimmings::withoutBrackets), "附注，不含括号", "a note; the brackets are added");
        Field<Optional<Document>> issues =
                fields.optional("issues", new KindShape<>(ISSUABLE), "印发的文件", "the document it issues");
        Field<Optional<Imprint>> imprint = fields.optional("imprint", HeaderShapes.IMPRINT, "版记", "the imprint");
        return fields.make(values -> new Circular(
                values.get(header),
                values.get(title),
                values.get(to),
                body.body(values),
                values.get(end.attachments()),
                end.signature(values),
                values.get(note),
                values.get(issues),
                values.get(imprint)));
    }

    private static MappingShape<Collection> collection() {
        Fields fields = Fields.of("collection", "汇编", "a collection of documents");
        Field<Title> title = BeginFields.on(fields, "collection");
        Field<Scheme> scheme =
                fields.optional("scheme", NumberingShapes.SCHEME, Scheme.PART, "各篇的序号样式", "how its parts are numbered");
        Field<List<Collection.Part>> parts = fields.required("parts", ListShape.notEmpty(part()), "各篇", "its parts");
        return fields.make(values -> new Collection(values.get(title), values.get(scheme), values.get(parts)));
    }

    private static MappingShape<Collection.Part> part() {
        Fields fields = Fields.of("part", "汇编中的一篇", "a part of a collection");
        Field<Optional<String>> heading = fields.optional(
                "heading", Shapes.TEXT, "篇名；不写则用文件标题", "its heading; the document's title if not given");
        Field<Document> document = fields.required("document", new KindShape<>(SINGLE), "文件", "the document");
        return fields.make(values -> new Collection.Part(values.get(heading), values.get(document)));
    }
}
