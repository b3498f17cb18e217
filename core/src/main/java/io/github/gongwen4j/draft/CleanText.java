package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph as the recogniser sees it: stretches of the source put together, and the way back to where each character stands. Immutable. */
public final class CleanText {
    private final String text;
    private final int[] starts;
    private final List<Stretch> stretches;

    private CleanText(String text, int[] starts, List<Stretch> stretches) {
        this.text = text;
        this.starts = starts;
        this.stretches = stretches;
    }

    /**
     * Stretches put together.
     *
     * @param stretches in the order of the source
     */
    public static CleanText of(List<Stretch> stretches) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[stretches.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(stretches.get(i).text());
        }
        return new CleanText(text.toString(), starts, List.copyOf(stretches));
    }

    /** Stretches of a source, in order and none of them empty, put together as they stand. */
    public static CleanText of(String source, List<Span> spans) {
        return of(spans.stream().map(span -> Stretch.verbatim(source, span)).toList());
    }

    /** What is read. */
    public String text() {
        return text;
    }

    /** What it is made of, in the order of the source. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** Where a character of the text stands in the source. */
    public int sourceAt(int index) {
        return sourceOf(index).start();
    }

    /** The stretch of the source from one character to another, with what was set aside between them. */
    public Span around(int from, int to) {
        return from == to
                ? new Span(sourceEnd(from), sourceEnd(from))
                : new Span(sourceAt(from), sourceOf(to - 1).end());
    }

    private int sourceEnd(int index) {
        return index == 0
                ? stretches.get(0).span().start()
                : sourceOf(index - 1).end();
    }

    /** The source of one character: of a stretch that is read as a whole, all of it. */
    private Span sourceOf(int index) {
        int i = stretchAt(index);
        Stretch stretch = stretches.get(i);
        if (!stretch.characterwise()) {
            return stretch.span();
        }
        int at = stretch.span().start() + index - starts[i];
        return new Span(at, at + 1);
    }

    /**
     * The text after changes, with the way back to the source.
     *
     * @param edits in order, none overlapping another; one that is neither characterwise nor a removal lies {@linkplain #inOneStretch within one stretch}
     */
    Editing.Edited edit(List<Edit> edits) {
        return Editing.edit(this, edits);
    }

    /** Whether a part of the text, at least one character, lies within one stretch. */
    boolean inOneStretch(int from, int to) {
        return stretchAt(from) == stretchAt(to - 1);
    }

    /**
     * The stretches of the source that a part of the text is made of, without what was set aside. One that is read as a whole belongs to the part that
     * holds its first character.
     */
    public List<Span> exactly(int from, int to) {
        List<Span> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            int i = stretchAt(at);
            Stretch stretch = stretches.get(i);
            int end = Math.min(to, starts[i] + stretch.text().length());
            if (stretch.characterwise()) {
                int start = stretch.span().start() - starts[i];
                parts.add(new Span(start + at, start + end));
            } else if (at == starts[i]) {
                parts.add(stretch.span());
            }
            at = end;
        }
        return parts;
    }

    private int stretchAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
