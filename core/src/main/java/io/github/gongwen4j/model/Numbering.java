package io.github.gongwen4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How points are numbered, level by level (序号). The depth of a point comes from nesting, never from the scheme, so any
 * schemes may follow each other.
 *
 * @param levels the levels from the outermost inwards, at least one
 */
public record Numbering(List<Level> levels) {
    /** 一、（一）1.（1）①: the four levels of clause 7.3.3 and one below them, counted anew under each parent. */
    public static final Numbering STANDARD =
            of(Scheme.CHINESE, Scheme.CHINESE_IN_BRACKETS, Scheme.ARABIC, Scheme.ARABIC_IN_BRACKETS, Scheme.CIRCLED);

    public Numbering {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new ModelException(new Bilingual("至少要有一级序号", "A numbering has at least one level"));
        }
    }

    /** These schemes from the outermost inwards, counted anew under each parent. */
    public static Numbering of(Scheme... schemes) {
        return new Numbering(Arrays.stream(schemes)
                .map(scheme -> new Level(scheme, Counting.RESTART))
                .toList());
    }

    /**
     * How one level is numbered.
     *
     * @param scheme how its numbers are written
     * @param counting how they go on where a new parent begins
     */
    public record Level(Scheme scheme, Counting counting) {
        public Level {
            Objects.requireNonNull(scheme);
            Objects.requireNonNull(counting);
        }
    }
}
