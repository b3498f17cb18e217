package io.github.gongwen4j.docx;

import io.github.gongwen4j.model.Image;

/**
 * A picture file in the package, under a name that is told from its content: the same picture stands there once.
 *
 * @param id the id of its relationship from the document
 * @param image the picture
 */
record MediaPart(String id, Image image) {
    /** So many digits of the content's hash tell pictures apart. */
    private static final int DIGITS = 16;

    /** The path as seen from the document. */
    String target() {
        return "media/" + image.digest().substring(0, DIGITS) + "."
                + image.type().extension();
    }

    /** The path in the package. */
    String path() {
        return "word/" + target();
    }
}
