package io.github.gongwen4j.model;

/** How the numbers of a level go on where a new parent begins. */
public enum Counting {
    /** They begin at one again. */
    RESTART,
    /** They run on from the point before, in whatever section that stands. */
    CONTINUE
}
