package io.github.gongwen4j.model;

/** How a page is held when it is read. */
public enum PageOrientation {
    /** Upright (竖排), as all pages are where nothing else is said. */
    PORTRAIT,
    /** On its side (横排), for what is too wide for an upright page: A4 横排表格, clause 8. */
    LANDSCAPE
}
