package io.github.gongwen4j.model;

import java.util.Objects;

/**
 * A table of contents (目录): the headings of a document with the pages on which they stand.
 *
 * @param title what stands above it, 目录 as a rule
 * @param levels how many levels of headings it lists, 1 to 4
 */
public record Contents(String title, int levels) {
    /** The most levels a table of contents lists. */
    public static final int MOST_LEVELS = 4;

    /** 目录 with two levels. */
    public static final Contents STANDARD = new Contents("目录", 2);

    /**
     * A table of contents.
     *
     * @throws ModelException if the title is blank or the number of levels is out of range
     */
    public Contents {
        Objects.requireNonNull(title);
        Wording.require(title, "目录标题", "title of the contents");
        if (levels < 1 || levels > MOST_LEVELS) {
            throw new ModelException(
                    "levels",
                    new Bilingual(
                            "目录的级数应为1到" + MOST_LEVELS + "，不能是" + levels,
                            "A table of contents lists 1 to " + MOST_LEVELS + " levels, not " + levels));
        }
    }

    /** 目录 with so many levels. */
    public static Contents ofLevels(int levels) {
        return new Contents(STANDARD.title(), levels);
    }
}
