package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;

/**
 * Tells the lines that are as long as the page was wide, in a text that was broken into such lines: taken from a PDF or a mail. Of those few are paragraphs
 * that end just there.
 */
final class FullLines {
    /** A line of fewer characters is a heading or a name. */
    private static final int SHORTEST = 15;
    /** A line of more is a paragraph, not a line of a page. */
    private static final int LONGEST = 60;
    /** Marks that may not begin a line and letters that are narrow make lines differ by so much. */
    private static final int DIFFERENCE = 2;

    private static final int FEWEST = 6;

    private FullLines() {}

    /** The numbers of the full lines; none in a text whose lines are paragraphs. */
    static BitSet in(List<SourceLine> lines) {
        int width = width(lines);
        BitSet full = new BitSet();
        for (int i = 0; width > 0 && i < lines.size(); i++) {
            full.set(i, Math.abs(lines.get(i).content().length() - width) <= DIFFERENCE);
        }
        return full;
    }

    /** The width that most of the longer lines have; 0 where they have none in common. */
    private static int width(List<SourceLine> lines) {
        int[] counts = new int[LONGEST + DIFFERENCE + 1];
        int longer = 0;
        for (SourceLine line : lines) {
            int length = line.content().length();
            if (length >= SHORTEST) {
                longer++;
                counts[Math.min(length, LONGEST + DIFFERENCE)]++;
            }
        }
        int best = 0;
        int width = 0;
        for (int each = SHORTEST; each <= LONGEST; each++) {
            int alike = 0;
            for (int near = each - DIFFERENCE; near <= each + DIFFERENCE && near < counts.length - 1; near++) {
                alike += counts[near];
            }
            if (alike > best) {
                best = alike;
                width = each;
            }
        }
        return best >= FEWEST && best * 2 > longer ? width : 0;
    }
}
