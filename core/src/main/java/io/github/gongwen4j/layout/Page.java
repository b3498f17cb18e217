package io.github.gongwen4j.layout;

import java.util.List;

/**
 * A page.
 *
 * @param width the sheet's width in points
 * @param height the sheet's height in points
 * @param items what is on it, in reading order
 * @param links what of it leads elsewhere, in reading order
 */
public record Page(double width, double height, List<PageItem> items, List<LinkArea> links) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** A page without links. */
    public Page(double width, double height, List<PageItem> items) {
        this(width, height, items, List.of());
    }
}
