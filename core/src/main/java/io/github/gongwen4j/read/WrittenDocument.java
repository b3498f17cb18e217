package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Image;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document in writing. Immutable.
 *
 * @param tree its tree, which stands in no file: its places say nothing
 * @param pictures its pictures, each once, under the paths by which the tree names them, in the order in which it does
 */
public record WrittenDocument(Node.Mapping tree, Map<String, Image> pictures) {
    public WrittenDocument {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /** Its text, each line ended by a line feed. */
    public String text(Format format) {
        return switch (format) {
            case YAML -> YamlWriter.laidOut(new DocumentLayout()).write(tree);
            case JSON -> JsonWriter.write(tree);
        };
    }
}
