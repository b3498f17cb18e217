package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Adjustment;
import io.github.gongwen4j.compose.FlowInfo;
import java.util.List;
import java.util.Objects;

/**
 * A document laid out. Positions are in points from the upper left corner of the sheet, x to the right, y down.
 *
 * @param info what file viewers and archives show about the document
 * @param pages the pages from first to last
 * @param bookmarks the headings in order
 * @param structure the logical structure; its elements are named by the {@link Tag} of page items
 * @param missing the characters that no face had
 * @param adjustments the paragraphs set otherwise than their style says, for lines and pages to end well
 */
public record Pages(
        FlowInfo info,
        List<Page> pages,
        List<Bookmark> bookmarks,
        StructureElement structure,
        List<MissingCharacter> missing,
        List<Adjustment> adjustments) {
    public Pages {
        Objects.requireNonNull(info);
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        Objects.requireNonNull(structure);
        missing = List.copyOf(missing);
        adjustments = List.copyOf(adjustments);
    }
}
