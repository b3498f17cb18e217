package io.github.gongwen4j.layout;

import java.util.Objects;

/**
 * A part of a page that leads elsewhere when it is chosen. In points from the upper left corner of the sheet.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param target where it leads
 * @param element the id of the {@link StructureElement} whose content it covers, a {@link StructureType#LINK}
 * @param text what it is called when it is read out
 */
public record LinkArea(
        double left, double top, double right, double bottom, LinkTarget target, int element, String text) {
    public LinkArea {
        Objects.requireNonNull(target);
        Objects.requireNonNull(text);
    }
}
