package io.github.gongwen4j.read;

import java.util.Locale;
import java.util.Optional;

/** The formats a document is written in. The tree is the same in both. */
public enum Format {
    /** YAML 1.2, core schema; one document a file, without anchors, aliases and tags. */
    YAML,
    /** JSON, RFC 8259. */
    JSON;

    /** The format of a file of this name, by its extension: {@code .yaml}, {@code .yml} or {@code .json}. */
    public static Optional<Format> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return lower.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
