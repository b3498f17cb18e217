package io.github.gongwen4j.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a document is rendered to. */
enum OutputFormat {
    /** Word. */
    DOCX,
    /** PDF. */
    PDF;

    /** The format a file's name asks for. */
    static Optional<OutputFormat> of(Path file) {
        return FileEnding.of(file, values());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
