package io.github.gongwen4j.layout;

import java.util.Objects;

/**
 * A part of a page that leads to a heading when it is chosen. In points from the upper left corner of the sheet.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param bookmark where it leads: the index of a heading in {@link Pages#bookmarks()}
 * @param element the id of the {@link StructureElement} whose content it covers, a {@link StructureType#LINK}
 * @param text what it is called when it is read out
 */
public record LinkArea(double left, double top, double right, double bottom, int bookmark, int element, String text) {
    public LinkArea {
        Objects.requireNonNull(text);
    }

    /** The area with another one around it. */
    LinkArea with(double otherLeft, double otherTop, double otherRight, double otherBottom) {
        return new LinkArea(
                Math.min(left, otherLeft),
                Math.min(top, otherTop),
                Math.max(right, otherRight),
                Math.max(bottom, otherBottom),
                bookmark,
                element,
                text);
    }
}
