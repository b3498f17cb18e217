package io.github.gongwen4j.read;

/** The JSON Schema of the input, draft 2020-12: what editors complete and check documents with. */
public final class DocumentSchema {
    private static final String ID = "https://gongwen4j.github.io/gongwen.schema.json";

    private DocumentSchema() {}

    /**
     * The schema as JSON text, the same at each call. Descriptions are in Chinese and English. What it finds wrong, {@link DocumentReader}
     * reports as {@link ProblemKind#STRUCTURE}, and the other way round.
     */
    public static String json() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        SchemaObject document = DocumentShapes.ANY.schema(definitions);
        return SchemaObject.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", ID)
                .with("title", "gongwen4j")
                .with("description", "讲话、工作要点、方案、通知与汇编 / speeches, work points, plans, circulars and collections")
                .withAll(document)
                .with("$defs", definitions.all())
                .json();
    }
}
