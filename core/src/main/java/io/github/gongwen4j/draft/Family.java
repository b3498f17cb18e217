package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.Scheme;
import java.util.Optional;

/** Schemes that make one list in a draft, whatever slips there are in their punctuation. */
enum Family {
    PART,
    CHINESE,
    CHINESE_IN_BRACKETS,
    ARABIC,
    ARABIC_IN_BRACKETS,
    ORDINAL,
    STEP,
    FIRST,
    CIRCLED,
    /** Headings without numbers that the draft marks as headings. */
    STYLED,
    /** Leads without numbers. */
    LEAD;

    static Family of(Scheme scheme) {
        return switch (scheme) {
            case PART -> PART;
            case CHINESE -> CHINESE;
            case CHINESE_IN_BRACKETS -> CHINESE_IN_BRACKETS;
            case ARABIC, ARABIC_WITH_COMMA -> ARABIC;
            case ARABIC_IN_BRACKETS -> ARABIC_IN_BRACKETS;
            case ORDINAL -> ORDINAL;
            case STEP -> STEP;
            case FIRST_IS, FIRST_MUST -> FIRST;
            case CIRCLED -> CIRCLED;
        };
    }

    /** Whether a number at the beginning of a paragraph may be mere words, as 一是, so that only a second one proves it. */
    boolean needsProof() {
        return this == FIRST || this == ORDINAL;
    }

    /** Whether the number may stand behind a comma. */
    boolean followsComma() {
        return this == FIRST || this == ORDINAL || this == CIRCLED;
    }

    /** The family of an item by its marker or, where it has none, by how it begins. */
    static Family of(Optional<MarkerAt> marker, PointStyle style) {
        return marker.map(each -> of(each.scheme())).orElse(style == PointStyle.HEADING ? STYLED : LEAD);
    }
}
