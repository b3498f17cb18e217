package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.PageGeometry;
import java.util.List;

/**
 * What stands on a page.
 *
 * @param geometry the sheet
 * @param strips what stands on it, from top to bottom
 * @param notes the footnotes at its foot
 * @param numbered whether it may carry a number
 */
record PlacedPage(PageGeometry geometry, List<Placed> strips, PageNotes notes, boolean numbered) {}
