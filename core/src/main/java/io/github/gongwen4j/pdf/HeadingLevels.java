package io.github.gongwen4j.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns levels that may begin anywhere and jump into depths that begin at 1 and go down one step at a time, as PDF/UA wants of
 * headings and as an outline must be nested. What stood on one level still does.
 */
final class HeadingLevels {
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The depth of the next heading, whose level is this. */
    int depth(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return open.size();
    }
}
