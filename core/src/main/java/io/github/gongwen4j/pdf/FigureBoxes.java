package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.ImageItem;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Where on their pages the pictures of figures stand: the bounding boxes (BBox) of their elements, y upwards. */
final class FigureBoxes {
    private final Map<Integer, COSArray> boxes = new HashMap<>();

    private FigureBoxes() {}

    static FigureBoxes of(Pages pages) {
        FigureBoxes found = new FigureBoxes();
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                if (item instanceof ImageItem image && image.tag() instanceof Tag.Content content) {
                    found.boxes.put(content.element(), box(image, page.height()));
                }
            }
        }
        return found;
    }

    private static COSArray box(ImageItem image, double pageHeight) {
        return Cos.array(
                points(image.x()),
                points(pageHeight - image.y() - image.height()),
                points(image.x() + image.width()),
                points(pageHeight - image.y()));
    }

    private static COSFloat points(double value) {
        return new COSFloat((float) (Math.round(value * 1000) / 1000.0));
    }

    /** The box of an element; empty if it holds no picture. */
    Optional<COSArray> of(int element) {
        return Optional.ofNullable(boxes.get(element));
    }
}
