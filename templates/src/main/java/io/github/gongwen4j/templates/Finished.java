package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Document;
import java.util.Objects;

/**
 * A document made of a template (成稿). The same YAML is the same document, but for the pictures it names ({@link
 * io.github.gongwen4j.model.Pictures}).
 *
 * @param document the document
 * @param yaml the document as YAML
 */
public record Finished(Document document, String yaml) {
    public Finished {
        Objects.requireNonNull(document);
        Objects.requireNonNull(yaml);
    }
}
