package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that counts as Word and LibreOffice count one: each level goes up by one from its start, and begins anew after a
 * paragraph of a level above it.
 */
final class CountedList {
    /** WordprocessingML has no more. */
    static final int MOST_LEVELS = 9;

    private final int id;
    private final List<Level> levels = new ArrayList<>();
    private final int[] last = new int[MOST_LEVELS];

    CountedList(int id) {
        this.id = id;
    }

    /**
     * A level.
     *
     * @param scheme how its numbers are written
     * @param style how they look
     * @param start the first of them
     * @param indents where its paragraphs stand
     */
    record Level(Scheme scheme, TextStyle style, int start, Indents indents) {
        boolean writes(FlowNumber number) {
            return scheme == number.marker().scheme() && style.equals(number.style());
        }
    }

    int id() {
        return id;
    }

    List<Level> levels() {
        return levels;
    }

    /** Whether the next paragraph of this level gets this number, or a level may still be made that gives it. */
    boolean takes(int level, FlowNumber number) {
        if (level >= MOST_LEVELS || level > levels.size()) {
            return false;
        }
        if (level == levels.size()) {
            return true;
        }
        return levels.get(level).writes(number)
                && next(level) == number.marker().value();
    }

    /** Counts a paragraph, which {@link #takes} has allowed. */
    ListPlace count(int level, FlowNumber number, Indents indents) {
        if (level == levels.size()) {
            levels.add(new Level(
                    number.marker().scheme(), number.style(), number.marker().value(), indents));
        }
        last[level] = next(level);
        for (int below = level + 1; below < MOST_LEVELS; below++) {
            last[below] = 0;
        }
        return new ListPlace(id, level, levels.get(level).indents());
    }

    private int next(int level) {
        return last[level] == 0 ? levels.get(level).start() : last[level] + 1;
    }
}
