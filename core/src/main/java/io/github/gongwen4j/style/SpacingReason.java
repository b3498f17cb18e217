package io.github.gongwen4j.style;

/** Why a paragraph may be set tighter or looser than the others, or divided. */
public enum SpacingReason {
    /** A last line of one or two characters (末行一二字) reads as a leftover; practice. */
    LAST_LINE(""),
    /** The date, the organ and the seal stand on a page with body text (clause 7.3.5.5). */
    SIGNATURE_PAGE("7.3.5.5"),
    /** The first page shows body text (clause 7.3.3). */
    FIRST_PAGE("7.3.3");

    private final String clause;

    SpacingReason(String clause) {
        this.clause = clause;
    }

    /** The clause of GB/T 9704-2012 that asks for it; empty where it is practice and not the standard. */
    public String clause() {
        return clause;
    }
}
