package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.OptionalInt;

/**
 * What all rules know of a document.
 *
 * @param own the years of the document as it is
 * @param to the year it shall be of
 * @param names how it calls itself
 * @param tables its tables
 * @param persons the persons it surely names
 */
record Setting(DocumentYears own, int to, OwnNames names, Tables tables, Persons persons) {
    /** What is known before the year is. */
    static Setting unknown(OwnNames names) {
        return new Setting(DocumentYears.of(0), 0, names, Tables.in(List.of()), Persons.NONE);
    }

    /** The year it is of. */
    int from() {
        return own.year();
    }

    /** A year moved on by as many years as the document. */
    int moved(int year) {
        return year + to - from();
    }

    /**
     * A number of years since something began, as it is in the new year: of the document's year, of the next one where the document runs into
     * it, or of one to come that the new year has passed.
     *
     * @param began the year from which it is counted
     * @param number how many years the document says
     * @return empty if it is of another year, and stays
     */
    OptionalInt counted(int began, int number) {
        int year = began + number;
        boolean ours = year == from() || (own.intoNext() && year == from() + 1);
        if (ours) {
            return OptionalInt.of(moved(number));
        }
        int last = own.intoNext() ? to + 1 : to;
        return year > from() && last > year ? OptionalInt.of(last - began) : OptionalInt.empty();
    }

    /** Whether a quotation names a part of this document. */
    boolean owns(Quotation quotation, String text) {
        return quotation.name() && names.names().contains(quotation.words(text));
    }
}
