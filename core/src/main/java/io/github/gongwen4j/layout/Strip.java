package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.PageGeometry;
import java.util.List;
import java.util.Optional;

/** A part of the flow that is never broken over pages: a line, a row of a table, the imprint. */
interface Strip {
    /** Empty height above it, at the head of a page too. */
    double before();

    /** Empty height above it where a page has been turned before it. */
    default double beforeAtHead() {
        return before();
    }

    /** Its own height. */
    double height();

    /** The height it needs where it is the last on its page. */
    default double room() {
        return height();
    }

    /** What it is higher by at the head of a page that is not its beginning. */
    default double extraAtHead() {
        return 0;
    }

    /** Whether it begins a new page. */
    default boolean beginsPage() {
        return false;
    }

    /** Whether it stands on an even page, whose number goes where it stands there alone. */
    default boolean onEvenPage() {
        return false;
    }

    /** The shape of pages from here on, where it changes. */
    default Optional<PageGeometry> turnsTo() {
        return Optional.empty();
    }

    /** Whether it stands on the page where the next strip begins. */
    default boolean heldToNext() {
        return false;
    }

    /** Whether it is no whole number of lines high, so that a line below it would stand off the grid. */
    default boolean leavesGrid() {
        return false;
    }

    /** The footnotes to it, which stand at the foot of its page. */
    default List<SetNote> notes() {
        return List.of();
    }

    /** Whether it may stand on a page with footnotes. */
    default boolean sharesPageWithNotes() {
        return true;
    }

    /** What is set again above it where it is the first on a page. */
    default List<? extends Strip> repeatedAbove() {
        return List.of();
    }

    /** Whether the page it stands on carries no number. */
    default boolean withoutPageNumber() {
        return false;
    }

    /** Draws it where it has been placed. */
    void draw(Sheet sheet, Placement at);
}
