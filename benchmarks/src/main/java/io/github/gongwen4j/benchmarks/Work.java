package io.github.gongwen4j.benchmarks;

/** The documents that are measured. */
public enum Work {
    /** A speech of nine pages: the longest sample, its first section said twice. */
    SPEECH {
        @Override
        String yaml() {
            return Samples.longSpeech();
        }
    },
    /** A collection of two hundred pages, with a table of contents. */
    COLLECTION {
        @Override
        String yaml() {
            return Samples.collection();
        }
    };

    /** The document as YAML. */
    abstract String yaml();
}
