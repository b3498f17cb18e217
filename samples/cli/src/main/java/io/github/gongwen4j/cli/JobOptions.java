package io.github.gongwen4j.cli;

import picocli.CommandLine.Option;

/** What holds of every document of a run. */
final class JobOptions {
    @Option(names = "--final", descriptionKey = "final")
    private boolean finals;

    @Option(names = "--embed-source", descriptionKey = "embed-source")
    private boolean embedSource;

    /** Whether the documents go out, so that no place in them may be left blank. */
    boolean finals() {
        return finals;
    }

    /** Whether the source is kept inside the finished file. */
    boolean embedSource() {
        return embedSource;
    }
}
