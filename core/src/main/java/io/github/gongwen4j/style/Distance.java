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
    /** The empty height above a figure; practice. */
    FIGURE_ABOVE(""),
    /** The diameter of a seal; of one that is not round the longer axis. The standard prescribes none; practice. */
    SEAL_DIAMETER("7.3.5.1"),
    /** How far the centre of a seal lies above the middle of organ and date: both stand in its middle, a little low. */
    SEAL_ABOVE_TEXT("7.3.5.1"),
    /** Between seals that stand side by side or one above the other: at least this, for they must not touch. */
    SEAL_GAP("7.3.5.1");

    private final String clause;

    Distance(String clause) {
        this.clause = clause;
    }

    /** The clause of GB/T 9704-2012 the value comes from; empty where it is practice and not the standard. */
    public String clause() {
        return clause;
    }
}
