package io.github.gongwen4j.model;

/** Where a point stands. */
public enum Placement {
    /** In a paragraph of its own. */
    OWN,
    /** In the paragraph before it, as 「一是……；二是……」. */
    INLINE
}
