package io.github.gongwen4j.draft;

/**
 * What may be an item: a number at the beginning of a paragraph, or one behind the end of a sentence.
 *
 * @param paragraph the number of the paragraph, from 0
 * @param marker the number
 */
record Candidate(int paragraph, MarkerAt marker) {
    boolean own() {
        return marker.start() == 0;
    }

    boolean needsProof() {
        return !own() || marker.family().needsProof();
    }
}
