package io.github.gongwen4j.layout;

import io.github.gongwen4j.model.Image;
import java.util.Objects;

/**
 * A picture. Text that stands at the same place is drawn over it.
 *
 * @param x x of its left edge in points
 * @param y y of its upper edge in points
 * @param width its width in points
 * @param height its height in points
 * @param image the picture
 * @param tag what it belongs to
 */
public record ImageItem(double x, double y, double width, double height, Image image, Tag tag) implements PageItem {
    public ImageItem {
        Objects.requireNonNull(image);
        Objects.requireNonNull(tag);
    }
}
