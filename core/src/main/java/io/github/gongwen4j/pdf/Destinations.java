package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.Bookmark;
import io.github.gongwen4j.layout.LinkTarget;
import io.github.gongwen4j.layout.Page;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Where bookmarks and links lead.
 *
 * @param pages the pages
 * @param objects the page objects
 */
record Destinations(List<Page> pages, List<COSDictionary> objects) {
    /** Where a link leads. */
    COSArray of(LinkTarget target, List<Bookmark> headings) {
        if (target instanceof LinkTarget.Heading heading) {
            return of(headings.get(heading.bookmark()));
        }
        LinkTarget.Place place = (LinkTarget.Place) target;
        return of(place.page(), place.y());
    }

    /** The place of a heading: the upper edge of its first line. */
    COSArray of(Bookmark heading) {
        return of(heading.page(), heading.y());
    }

    /** A height on a page, at whatever size the reader has set. */
    private COSArray of(int page, double y) {
        double height = pages.get(page).height();
        return Cos.array(
                objects.get(page),
                COSName.getPDFName("XYZ"),
                COSNull.NULL,
                new COSFloat((float) (Math.round((height - y) * 100) / 100.0)),
                COSNull.NULL);
    }
}
