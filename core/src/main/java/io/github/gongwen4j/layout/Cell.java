package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import java.util.Optional;

/**
 * How one character is drawn.
 *
 * @param face the face that draws it; empty when there is none
 * @param codePoint the character drawn: the one asked for, or a stand-in
 * @param width its width in 1/1000 em
 * @param missing whether it stands in for a character that no face has
 */
record Cell(Optional<Face> face, int codePoint, int width, boolean missing) {
    /** Whether even a stand-in is missing, so that a frame is drawn by rules. */
    boolean framed() {
        return missing && face.isEmpty();
    }
}
