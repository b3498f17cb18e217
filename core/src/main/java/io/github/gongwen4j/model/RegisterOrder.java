package io.github.gongwen4j.model;

/** How the lines of a task register are ordered; lines of one rank keep the order of the document. */
public enum RegisterOrder {
    /** As the document has them. */
    DOCUMENT,
    /** By the first unit that leads, units in the order in which the document first names them; lines without one come last. */
    UNIT,
    /** By the last day they are due; lines without a day come last. */
    DATE
}
