package io.github.gongwen4j.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What {@code render} makes of a document. */
enum RenderFormat {
    /** Word. */
    DOCX,
    /** PDF. */
    PDF,
    /** The document itself in YAML. */
    YAML,
    /** The document itself in JSON. */
    JSON;

    /** The format a file's name asks for. */
    static Optional<RenderFormat> of(Path file) {
        return FileEnding.of(file, values());
    }

    /** Whether it is printed, and not written to be read again. */
    boolean printed() {
        return this == DOCX || this == PDF;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
