package io.github.gongwen4j.templates.reissue;

import java.util.Objects;

/**
 * A word of the source that was changed.
 *
 * @param path from the root of the document to the value, as {@code sections[2].items[0].text}
 * @param line the line of the old text, from 1
 * @param column the column of the old text, from 1, in characters (code points)
 * @param before what was written there
 * @param after what is written there now
 * @param rule why
 */
public record Change(String path, int line, int column, String before, String after, ChangeRule rule) {
    public Change {
        Objects.requireNonNull(path);
        Objects.requireNonNull(rule);
        if (before.equals(after)) {
            throw new IllegalArgumentException("No change: " + before);
        }
    }
}
