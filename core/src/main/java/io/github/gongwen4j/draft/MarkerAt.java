package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Scheme;

/**
 * A number at a place of a clean text.
 *
 * @param scheme how it is written
 * @param value its value, 1 or more
 * @param start its first character
 * @param end behind its punctuation
 */
record MarkerAt(Scheme scheme, int value, int start, int end) {
    Family family() {
        return Family.of(scheme);
    }
}
