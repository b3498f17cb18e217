package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Scheme;
import java.util.Optional;

/**
 * A number at a place of a clean text.
 *
 * @param family the numbers it makes a list with
 * @param scheme how it is written; empty where documents have no such scheme, as for 第一条 and 1.1
 * @param value its value, 1 or more; of 1.2 it is 2
 * @param start its first character
 * @param end behind its punctuation
 * @param doubtful whether it may be mere words, as 一是, so that only its neighbours in a list prove it
 */
record MarkerAt(Family family, Optional<Scheme> scheme, int value, int start, int end, boolean doubtful) {
    MarkerAt(Scheme scheme, int value, int start, int end, boolean doubtful) {
        this(Family.of(scheme), Optional.of(scheme), value, start, end, doubtful);
    }
}
