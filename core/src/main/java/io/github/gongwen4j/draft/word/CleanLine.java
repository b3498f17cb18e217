package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.CleanText;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The characters of a paragraph that are read, put together. Tabs, with the blanks beside them, are read as one full-width blank. */
final class CleanLine {
    private final String text;
    private final int base;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final BitSet strong = new BitSet();
    private int start = -1;
    private int end = -1;
    private boolean blank;
    private int length;

    /** Of a text that stands at a place of the transcript. */
    CleanLine(String text, int base) {
        this.text = text;
        this.base = base;
    }

    /** The next character that is read. */
    void add(int at, boolean bold) {
        boolean isBlank = text.charAt(at) == '\t' || text.charAt(at) == ' ' || text.charAt(at) == '　';
        if (start >= 0 && (at != end || isBlank != blank)) {
            close();
        }
        if (start < 0) {
            start = at;
            blank = isBlank;
        }
        end = at + 1;
        if (bold) {
            strong.set(length + at - start);
        }
    }

    /** The line ends; what comes next is read right behind it. */
    void endLine() {
        close();
    }

    private void close() {
        if (start < 0) {
            return;
        }
        Span span = new Span(start, end);
        boolean tabbed = blank && span.of(text).indexOf('\t') >= 0;
        String words = tabbed ? "　" : span.of(text);
        stretches.add(new Stretch(new Span(base + start, base + end), words));
        starts.add(length);
        strong.clear(length + words.length(), length + span.length());
        length += words.length();
        start = -1;
    }

    CleanText text() {
        close();
        return CleanText.of(stretches);
    }

    /** How many characters of the text stand before a place. */
    int before(int at) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean behind = stretches.get(middle).span().start() - base < at;
            low = behind ? middle + 1 : low;
            high = behind ? high : middle;
        }
        if (low == 0) {
            return 0;
        }
        Stretch stretch = stretches.get(low - 1);
        int into = at - (stretch.span().start() - base);
        return starts.get(low - 1) + Math.min(into, stretch.text().length());
    }

    /** What is bold in the midst of it; nothing where all of it is. */
    List<Span> strong() {
        List<Span> spans = new ArrayList<>();
        for (int from = strong.nextSetBit(0); from >= 0; ) {
            int to = strong.nextClearBit(from);
            spans.add(new Span(from, to));
            from = strong.nextSetBit(to);
        }
        boolean whole = spans.size() == 1 && spans.get(0).length() >= length;
        return whole ? List.of() : spans;
    }
}
