package io.github.gongwen4j.layout;

import java.util.Objects;

/**
 * A heading and where it stands.
 *
 * @param level 0 for the title, 1 for the outermost heading
 * @param text the heading with its number
 * @param page the index of its page, from 0
 * @param y the upper edge of its first line in points
 */
public record Bookmark(int level, String text, int page, double y) {
    public Bookmark {
        Objects.requireNonNull(text);
    }
}
