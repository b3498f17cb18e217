package io.github.gongwen4j.templates.reissue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The years of a document.
 *
 * @param year the year it is of
 * @param issued the year it was issued in, which may be the one before
 * @param issuedOn the day it was issued on
 * @param looksBack whether its title tells of the year before: 2025年度…的决定 of 2026
 * @param intoNext whether it runs into the next year by its title: 2026—2027学年
 */
record DocumentYears(int year, int issued, Optional<LocalDate> issuedOn, boolean looksBack, boolean intoNext) {
    DocumentYears {
        Objects.requireNonNull(issuedOn);
    }

    /** A document of one year of which nothing more is known. */
    static DocumentYears of(int year) {
        return new DocumentYears(year, year, Optional.empty(), false, false);
    }
}
