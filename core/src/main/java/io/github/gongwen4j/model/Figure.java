package io.github.gongwen4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A picture in the text (图), centred, its caption below it.
 *
 * @param image the picture
 * @param width how wide it is printed
 * @param caption its caption (图题) without number, if it has one
 * @param numbered whether its caption is numbered, as 图1; a figure without caption has no number
 */
public record Figure(Image image, FigureWidth width, Optional<String> caption, boolean numbered) implements Block {
    public Figure {
        Objects.requireNonNull(image);
        Objects.requireNonNull(width);
        caption.ifPresent(words -> Wording.require(words, "图题", "caption"));
    }

    /** A figure as wide as the picture by itself, without caption. */
    public static Figure of(Image image) {
        return new Figure(image, FigureWidth.NATURAL, Optional.empty(), true);
    }

    /** The same with this width. */
    public Figure withWidth(FigureWidth value) {
        return new Figure(image, value, caption, numbered);
    }

    /** The same with this caption, numbered. */
    public Figure withCaption(String words) {
        return new Figure(image, width, Optional.of(words), true);
    }
}
