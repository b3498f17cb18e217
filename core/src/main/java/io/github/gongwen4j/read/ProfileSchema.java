package io.github.gongwen4j.read;

/** The JSON Schema of profile files, draft 2020-12: what editors complete and check them with. */
public final class ProfileSchema {
    private static final String ID = "https://gongwen4j.github.io/profile.schema.json";

    private ProfileSchema() {}

    /**
     * The schema as JSON text, the same at each call. Descriptions are in Chinese and English. What it finds wrong,
     * {@link ProfileReader} reports as {@link ProblemKind#STRUCTURE}, and the other way round.
     */
    public static String json() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        SchemaObject profile = ProfileShapes.PROFILE.schema(definitions);
        return SchemaObject.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", ID)
                .with("title", "gongwen4j profile")
                .with("description", "版式：在内置版式上修改边距、字体、字号、行距等 / a style profile: values that change a built-in one")
                .withAll(profile)
                .with("$defs", definitions.all())
                .json();
    }
}
