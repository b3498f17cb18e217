package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled. */
final class Sheet {
    private final int number;
    private final PageGeometry geometry;
    private final PageNotes notes;
    private final List<PageItem> items = new ArrayList<>();

    Sheet(int number, PageGeometry geometry) {
        this(number, geometry, new PageNotes());
    }

    Sheet(int number, PageGeometry geometry, PageNotes notes) {
        this.number = number;
        this.geometry = geometry;
        this.notes = notes;
    }

    /** The page's number, from 1. */
    int number() {
        return number;
    }

    /** The number of a footnote on this page, from 1. */
    int numberOf(NoteMark mark) {
        return notes.numberOf(mark.id());
    }

    PageGeometry geometry() {
        return geometry;
    }

    List<PageItem> items() {
        return items;
    }

    void add(PageItem item) {
        items.add(item);
    }

    /** The left edge of the type area. */
    double left() {
        return geometry.leftOn(number).points();
    }

    /** The right edge of the type area. */
    double right() {
        return geometry.leftOn(number).plus(geometry.typeWidth()).points();
    }

    /** The lower edge of the type area. */
    double bottom() {
        return geometry.height().minus(geometry.bottom()).points();
    }

    /** The page, with what of it leads elsewhere. */
    Page finish(Links links) {
        return new Page(geometry.width().points(), geometry.height().points(), items, links.areas(number - 1, items));
    }
}
