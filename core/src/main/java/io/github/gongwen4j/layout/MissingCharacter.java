package io.github.gongwen4j.layout;

import java.util.Objects;

/**
 * A character that no face has; a frame is drawn in its place.
 *
 * @param codePoint the character
 * @param page the number of the page, from 1
 * @param context the text around it, to find it by
 */
public record MissingCharacter(int codePoint, int page, String context) {
    public MissingCharacter {
        Objects.requireNonNull(context);
    }
}
