package io.github.gongwen4j.layout;

/** Where a link leads. */
public sealed interface LinkTarget {
    /**
     * To a heading.
     *
     * @param bookmark its index in {@link Pages#bookmarks()}
     */
    record Heading(int bookmark) implements LinkTarget {}

    /**
     * To a place on a page: to a footnote, or back to its mark.
     *
     * @param page the index of the page, from 0
     * @param y how far down the page, in points
     */
    record Place(int page, double y) implements LinkTarget {}
}
