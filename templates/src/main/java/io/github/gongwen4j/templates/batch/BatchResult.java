package io.github.gongwen4j.templates.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What became of a row.
 *
 * @param row the row's number, from 1
 * @param name the name of its files without extension
 * @param made the files that were made now
 * @param kept the files that were there already, made of the same document
 * @param failures what went wrong, or, where the files are made nevertheless, what a person should know; empty if nothing
 */
public record BatchResult(int row, String name, List<Path> made, List<Path> kept, List<BatchFailure> failures) {
    public BatchResult {
        Objects.requireNonNull(name);
        made = List.copyOf(made);
        kept = List.copyOf(kept);
        failures = List.copyOf(failures);
    }

    /** Whether all its files are there and nothing need be said of them. */
    public boolean done() {
        return failures.isEmpty();
    }

    /** Whether no file is there for it. */
    public boolean failed() {
        return failures.stream().anyMatch(failure -> !failure.warning());
    }
}
