package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.Scheme;
import java.util.Optional;

/** Numbers that make one list in a draft, whatever slips there are in their punctuation. */
enum Family {
    /** 第一篇： */
    PART(0),
    /** 第一编, 第一部分 */
    DIVISION(1),
    /** 第一章 */
    CHAPTER(2),
    /** 第一节 */
    SECTION(3),
    /** 第一条 */
    ARTICLE(4),
    CHINESE(4),
    CHINESE_IN_BRACKETS,
    ARABIC,
    ARABIC_IN_BRACKETS,
    /** 1, 1.1, 1.1.1 and 1.1.1.1, each depth a list of its own. */
    DECIMAL_1,
    DECIMAL_2,
    DECIMAL_3,
    DECIMAL_4,
    ORDINAL,
    STEP,
    FIRST,
    CIRCLED,
    /** Headings without numbers that the draft marks as headings. */
    STYLED,
    /** A. */
    LATIN,
    /** Leads without numbers. */
    LEAD;

    private static final int NONE = Integer.MAX_VALUE;

    private final int rank;

    Family() {
        this(NONE);
    }

    Family(int rank) {
        this.rank = rank;
    }

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

    /** The decimal numbers of a depth. */
    static Family decimal(int depth) {
        return switch (depth) {
            case 1 -> DECIMAL_1;
            case 2 -> DECIMAL_2;
            case 3 -> DECIMAL_3;
            default -> DECIMAL_4;
        };
    }

    /** Whether its place among the levels is known from its kind: 第一章 is above 第一节, and that above 一、 */
    boolean ranked() {
        return rank != NONE;
    }

    /** Whether an item of this family stands above one of another by its kind; a marked heading is above what it heads. */
    boolean above(Family other) {
        return this == STYLED || rank < other.rank;
    }

    /** Whether the number may stand behind a comma. */
    boolean followsComma() {
        return this == FIRST || this == ORDINAL || this == CIRCLED;
    }

    /** The family of an item by its marker or, where it has none, by how it begins. */
    static Family of(Optional<MarkerAt> marker, PointStyle style) {
        return marker.map(MarkerAt::family).orElse(style == PointStyle.HEADING ? STYLED : LEAD);
    }

    /** Whether the first of a list may stand right behind the words of a heading, as in 三、工作重点1.治理隐患。2.加强教育。 */
    boolean followsHeading() {
        return this == CHINESE || this == CHINESE_IN_BRACKETS || this == ARABIC || this == ARABIC_IN_BRACKETS;
    }
}
