package io.github.gongwen4j.draft;

/** How a paragraph of a draft stands between its margins, where the draft says so. */
public enum Alignment {
    /** Nothing is said, or it is set as running text is. */
    PLAIN,
    /** Centred, as titles are. */
    CENTRE,
    /** Against the right margin, as signatures are. */
    RIGHT
}
