package io.github.gongwen4j.font;

import java.util.Objects;

/**
 * A font that was passed over, and why.
 *
 * @param source the file or directory, with the place in a collection where it has one
 * @param chinese the reason, in Chinese
 * @param english the reason, in English
 */
public record FontProblem(String source, String chinese, String english) {
    public FontProblem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /** Both languages on one line, after the source. */
    @Override
    public String toString() {
        return source + "：" + chinese + " / " + english;
    }
}
