package io.github.gongwen4j.draft;

/**
 * What may be an item: a number and where it stands.
 *
 * @param paragraph the number of the paragraph, from 0
 * @param marker the number
 * @param standing what is before it
 */
record Candidate(int paragraph, MarkerAt marker, Standing standing) {
    /** What is before a number. */
    enum Standing {
        /** Nothing: it begins a paragraph. */
        OWN,
        /** The end of a sentence or, for some, a comma. */
        SENTENCE,
        /** Words and a blank: what was lines once may have become one. */
        BLANK,
        /** Words. */
        WORDS
    }

    boolean own() {
        return standing == Standing.OWN;
    }

    /** Whether it stands where numbers of items stand. */
    boolean wellPlaced() {
        return standing == Standing.OWN || standing == Standing.SENTENCE;
    }

    boolean needsProof() {
        return !own() || marker.doubtful();
    }
}
