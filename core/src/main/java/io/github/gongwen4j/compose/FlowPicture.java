package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.style.Length;
import java.util.Objects;

/**
 * A picture at the size it is printed.
 *
 * @param image the picture
 * @param width its width on paper, more than 0 pt
 * @param height its height on paper, more than 0 pt
 */
public record FlowPicture(Image image, Length width, Length height) {
    public FlowPicture {
        Objects.requireNonNull(image);
        if (width.points() <= 0 || height.points() <= 0) {
            throw new IllegalArgumentException("A picture is more than nothing, not " + width + " × " + height);
        }
    }

    /** As large as it can be in proportion within this width and height. */
    static FlowPicture within(Image image, Length width, Length height) {
        double scale = Math.min(width.points() / image.width(), height.points() / image.height());
        return new FlowPicture(image, Length.pt(image.width() * scale), Length.pt(image.height() * scale));
    }
}
