package io.github.gongwen4j.compose;

/** How the lines of a paragraph stand between its indents. */
public enum Alignment {
    /** Flush left. */
    START,
    /** Centred. */
    CENTER,
    /** Flush right. */
    END,
    /** Both edges flush; the last line flush left. */
    JUSTIFIED,
    /** Both edges flush, the last line too; for the organs of a joint issuer mark. */
    DISTRIBUTED
}
