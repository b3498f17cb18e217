package io.github.gongwen4j.style;

/** The distances and thicknesses the standard prescribes in millimetres, or that practice has settled. */
public enum Distance {
    /** From the upper edge of the type area to the upper ink edge of the issuer mark. */
    MARK_BELOW_TYPE_AREA_TOP("7.2.4"),
    /** From the lower edge of the document number's characters to the red rule. */
    RULE_BELOW_NUMBER("7.2.7"),
    /** The thickness of the red rule; practice. */
    RED_RULE_THICKNESS("7.2.7"),
    /** The thickness of the first and the last rule of the imprint. */
    IMPRINT_OUTER_RULE("7.4.1"),
    /** The thickness of the rules between the entries of the imprint. */
    IMPRINT_INNER_RULE("7.4.1"),
    /** From the lower edge of the type area to the dashes of the page number. */
    PAGE_NUMBER_BELOW_TYPE_AREA("7.5"),
    /** The height of a line of the imprint; practice. */
    IMPRINT_LINE("7.4"),
    /** The thickness of the rules of a table; practice. */
    TABLE_RULE(""),
    /** The height of a line in a table; practice. */
    TABLE_LINE(""),
    /** Between a rule of a table and the text beside it; practice. */
    TABLE_PADDING(""),
    /** The height of a line of a footnote; practice. */
    FOOTNOTE_LINE(""),
    /** The least empty height above a figure; practice. */
    FIGURE_ABOVE(""),
    /** The diameter of a seal; of one that is not round the longer axis. The standard prescribes none; practice. */
    SEAL_DIAMETER("7.3.5.1"),
    /** How far the centre of a seal lies above the middle of organ and date: both stand in its middle, a little low. */
    SEAL_ABOVE_TEXT("7.3.5.1"),
    /** Between seals that stand side by side or one above the other: at least this, for they must not touch. */
    SEAL_GAP("7.3.5.1"),
    /** The most a signature stamp is wide, and the room kept for one; practice. */
    STAMP_WIDTH("7.3.5.3"),
    /** The most a signature stamp is high, and the room kept for one; practice. */
    STAMP_HEIGHT("7.3.5.3"),
    /** Letter: from the upper edge of the sheet to the upper ink edge of the issuer mark. */
    LETTER_MARK_BELOW_SHEET_TOP("10.1"),
    /** Letter: from the lower ink edge of the issuer mark to the upper double rule. */
    LETTER_RULE_BELOW_MARK("10.1"),
    /** Letter: from the lower double rule to the lower edge of the sheet. */
    LETTER_RULE_ABOVE_SHEET_BOTTOM("10.1"),
    /** Letter: the length of both double rules, in the middle of the sheet. */
    LETTER_RULE_LENGTH("10.1"),
    /** Letter: the thickness of the thick one of a double rule; practice. */
    LETTER_THICK_RULE("10.1"),
    /** Letter: the thickness of the thin one of a double rule; practice. */
    LETTER_THIN_RULE("10.1"),
    /** Letter: the white between the two of a double rule; practice. */
    LETTER_RULE_GAP("10.1"),
    /** Letter: from the upper double rule to the upper edge of the characters under it, 7/8 of a 3号 character. */
    LETTER_TEXT_BELOW_RULE("10.1"),
    /** Order: from the upper edge of the type area to the upper ink edge of the issuer mark. */
    ORDER_MARK_BELOW_TYPE_AREA_TOP("10.2"),
    /** Minutes: from the upper edge of the type area to the upper ink edge of the mark. */
    MINUTES_MARK_BELOW_TYPE_AREA_TOP("10.3");

    private final String clause;

    Distance(String clause) {
        this.clause = clause;
    }

    /** The clause of GB/T 9704-2012 the value comes from; empty where it is practice and not the standard. */
    public String clause() {
        return clause;
    }
}
