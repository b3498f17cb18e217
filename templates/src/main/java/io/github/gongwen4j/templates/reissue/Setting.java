package io.github.gongwen4j.templates.reissue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What all rules know of a document.
 *
 * @param from the year it is of
 * @param to the year it shall be of
 * @param issued the year it was issued in, which may be the one before
 * @param issuedOn the day it was issued on
 * @param ownNames the titles of the document and of its parts, without breaks
 * @param ownNumber its document number
 */
record Setting(
        int from, int to, int issued, Optional<LocalDate> issuedOn, Set<String> ownNames, Optional<String> ownNumber) {
    Setting {
        ownNames = Set.copyOf(ownNames);
    }

    /** A year moved on by as many years as the document. */
    int moved(int year) {
        return year + to - from;
    }

    /** Whether a quotation names a part of this document. */
    boolean owns(Quotation quotation, String text) {
        return quotation.name() && ownNames.contains(quotation.words(text));
    }
}
