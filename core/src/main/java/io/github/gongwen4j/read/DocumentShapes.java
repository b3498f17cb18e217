package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Title;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents of every kind. */
final class DocumentShapes {
    private static final Map<String, MappingShape<? extends Document>> ISSUABLE = issuable();
    private static final Map<String, MappingShape<? extends Document>> SINGLE = single();

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

    private static Map<String, MappingShape<? extends Document>> single() {
        CircularShapes circulars = new CircularShapes(new KindShape<>(ISSUABLE));
        Map<String, MappingShape<? extends Document>> kinds = new LinkedHashMap<>(ISSUABLE);
        kinds.put("circular", circulars.circular());
        kinds.put("letter", circulars.letter());
        kinds.put("order", circulars.order());
        kinds.put("minutes", circulars.minutes());
        return kinds;
    }

    private static Map<String, MappingShape<? extends Document>> with(
            Map<String, MappingShape<? extends Document>> kinds, String name, MappingShape<? extends Document> kind) {
        Map<String, MappingShape<? extends Document>> more = new LinkedHashMap<>(kinds);
        more.put(name, kind);
        return more;
    }

    private static MappingShape<Collection> collection() {
        Fields fields = Fields.of("collection", "汇编", "a collection of documents");
        Field<Title> title = BeginFields.on(fields, "collection");
        Field<Optional<Contents>> contents = ContentsShapes.on(fields);
        Field<Scheme> scheme =
                fields.optional("scheme", NumberingShapes.SCHEME, Scheme.PART, "各篇的序号样式", "how its parts are numbered");
        Field<List<Collection.Part>> parts = fields.required("parts", ListShape.notEmpty(part()), "各篇", "its parts");
        return fields.make(values ->
                new Collection(values.get(title), values.get(contents), values.get(scheme), values.get(parts)));
    }

    private static MappingShape<Collection.Part> part() {
        Fields fields = Fields.of("part", "汇编中的一篇", "a part of a collection");
        Field<Optional<String>> heading = fields.optional(
                "heading", Shapes.TEXT, "篇名；不写则用文件标题", "its heading; the document's title if not given");
        Field<Document> document = fields.required("document", new KindShape<>(SINGLE), "文件", "the document");
        return fields.make(values -> new Collection.Part(values.get(heading), values.get(document)));
    }
}
