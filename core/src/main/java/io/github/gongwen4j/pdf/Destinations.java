package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.Bookmark;
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
    /** The place of a heading: the upper edge of its first line, at whatever size the reader has set. */
    COSArray of(Bookmark heading) {
        double height = pages.get(heading.page()).height();
        return Cos.array(
                objects.get(heading.page()),
                COSName.getPDFName("XYZ"),
                COSNull.NULL,
                new COSFloat((float) (Math.round((height - heading.y()) * 100) / 100.0)),
                COSNull.NULL);
    }
}
