package io.github.gongwen4j.docx;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.ImageType;
import io.github.gongwen4j.svg.SvgDrawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture file in the package, under a name that is told from its content: the same picture stands there once.
 *
 * @param id the id of its relationship from the document
 * @param digest the hash of what it shows
 * @param type the kind of file
 * @param file the file
 */
record MediaPart(String id, String digest, ImageType type, byte[] file) {
    /** So many digits of the content's hash tell pictures apart. */
    private static final int DIGITS = 16;

    /** The longer side of a drawing in pixels, for programs that draw no SVG: fine enough for a seal at 600 dots an inch. */
    private static final int LONGEST = 1000;

    /** A picture as its file is. */
    static MediaPart of(String id, Image image) {
        return new MediaPart(id, image.digest(), image.type(), image.bytes());
    }

    /** A drawing in pixels. */
    static MediaPart pixels(String id, Image image, SvgDrawing drawing) {
        return new MediaPart(id, image.digest(), ImageType.PNG, png(drawing.pixels(LONGEST)));
    }

    /** The path as seen from the document. */
    String target() {
        return "media/" + digest.substring(0, DIGITS) + "." + type.extension();
    }

    /** The path in the package. */
    String path() {
        return "word/" + target();
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes every picture", impossible);
        }
        return out.toByteArray();
    }
}
