package io.github.gongwen4j.cli;

import io.github.gongwen4j.templates.compare.ComparisonReport;
import java.nio.file.Path;
import java.util.Locale;

/** How a comparison is told. */
enum ComparisonFormat {
    /** A list for people. */
    TEXT,
    /** For programs. */
    JSON,
    /** A document with a table, to be rendered. */
    YAML;

    /** The format a file's name asks for; text for any other. */
    static ComparisonFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : TEXT;
    }

    String print(ComparisonReport report, Locale locale) {
        return switch (this) {
            case TEXT -> report.text(locale);
            case JSON -> report.json();
            case YAML -> report.yaml();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
