package io.github.gongwen4j.model;

/** How a point begins. */
public enum PointStyle {
    /** A numbered heading on a line of its own (独立成行的标题). */
    HEADING,
    /** A numbered first sentence that is the heading, the text running on in the same paragraph (段首句标题). */
    RUN_IN,
    /** A topic phrase without a number, the text running on. */
    LEAD,
    /** A number and then the text; no heading. */
    LIST,
    /** A container whose heading is lost or was never there; it takes a level and no number. */
    IMPLIED
}
