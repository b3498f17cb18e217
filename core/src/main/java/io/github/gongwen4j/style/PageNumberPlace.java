package io.github.gongwen4j.style;

/** Where the page number stands (clause 7.5). */
public enum PageNumberPlace {
    /** One character in from the outer edge: at the right of odd pages, at the left of even ones. */
    OUTSIDE,
    /** In the middle; common for speeches. */
    CENTER,
    /** Nowhere. */
    NONE
}
