package io.github.gongwen4j.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of template files, draft 2020-12: what editors complete and check them with. */
public final class TemplateSchema {
    private TemplateSchema() {}

    /** The schema as JSON text. Descriptions are in Chinese and English. */
    public static String json() {
        try (InputStream in = TemplateSchema.class.getResourceAsStream("template.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
