package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.ImageItem;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.PathItem;
import io.github.gongwen4j.layout.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Where on their pages the pictures and drawings of figures stand: the bounding boxes (BBox) of their elements, y upwards. */
final class FigureBoxes {
    private final Map<Integer, Box> boxes = new HashMap<>();

    private FigureBoxes() {}

    /** A box in points, y upwards. */
    private record Box(double left, double bottom, double right, double top) {
        private Box around(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }

    static FigureBoxes of(Pages pages) {
        FigureBoxes found = new FigureBoxes();
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                if (item.tag() instanceof Tag.Content content) {
                    box(item, page.height()).ifPresent(box -> found.boxes.merge(content.element(), box, Box::around));
                }
            }
        }
        return found;
    }

    private static Optional<Box> box(PageItem item, double pageHeight) {
        if (item instanceof ImageItem image) {
            double top = pageHeight - image.y();
            return Optional.of(new Box(image.x(), top - image.height(), image.x() + image.width(), top));
        }
        if (item instanceof PathItem path) {
            return path.corners().stream()
                    .map(corner -> new Box(corner.x(), pageHeight - corner.y(), corner.x(), pageHeight - corner.y()))
                    .reduce(Box::around);
        }
        return Optional.empty();
    }

    private static COSFloat points(double value) {
        return new COSFloat((float) (Math.round(value * 1000) / 1000.0));
    }

    /** The box of an element; empty if it holds no picture and no drawing. */
    Optional<COSArray> of(int element) {
        return Optional.ofNullable(boxes.get(element))
                .map(box ->
                        Cos.array(points(box.left()), points(box.bottom()), points(box.right()), points(box.top())));
    }
}
