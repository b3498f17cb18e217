package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph as the recogniser sees it: stretches of the source put together, and the way back to where each character stands. */
final class CleanText {
    private final String text;
    private final int[] cleanStarts;
    private final List<Span> stretches;

    private CleanText(String text, int[] cleanStarts, List<Span> stretches) {
        this.text = text;
        this.cleanStarts = cleanStarts;
        this.stretches = stretches;
    }

    /** The stretches of a source, in order and none of them empty, put together. */
    static CleanText of(String source, List<Span> stretches) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[stretches.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(source, stretches.get(i).start(), stretches.get(i).end());
        }
        return new CleanText(text.toString(), starts, List.copyOf(stretches));
    }

    String text() {
        return text;
    }

    /** Where a character of the clean text stands in the source. */
    int sourceAt(int index) {
        int i = stretchAt(index);
        return stretches.get(i).start() + index - cleanStarts[i];
    }

    /** The stretch of the source from one character to another, with what was set aside between them. */
    Span around(int from, int to) {
        return from == to ? new Span(sourceEnd(from), sourceEnd(from)) : new Span(sourceAt(from), sourceAt(to - 1) + 1);
    }

    private int sourceEnd(int index) {
        return index == 0 ? stretches.get(0).start() : sourceAt(index - 1) + 1;
    }

    /** The stretches of the source that a part of the clean text is made of, without what was set aside. */
    List<Span> exactly(int from, int to) {
        List<Span> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            int i = stretchAt(at);
            int end = Math.min(to, cleanStarts[i] + stretches.get(i).length());
            parts.add(new Span(sourceAt(at), sourceAt(at) + end - at));
            at = end;
        }
        return parts;
    }

    private int stretchAt(int index) {
        int found = Arrays.binarySearch(cleanStarts, index);
        return found >= 0 ? found : -found - 2;
    }
}
