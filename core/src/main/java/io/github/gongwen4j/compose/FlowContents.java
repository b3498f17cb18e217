package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A table of contents (目录). Its entries come from composition without page numbers and with room kept free for them at the
 * right; a layout turns their lines by hand there, so that no word processor has to know of the room, and puts the numbers in.
 *
 * @param heading what stands above the entries: its title, blank lines
 * @param levels how many levels of headings it lists, 1 or more
 * @param entries the entries from first to last
 */
public record FlowContents(List<FlowParagraph> heading, int levels, List<Entry> entries) implements FlowBlock {
    /** How much further in a level stands than the one above it, in characters. */
    private static final int STEP = 2;

    public FlowContents {
        heading = List.copyOf(heading);
        entries = List.copyOf(entries);
        if (levels < 1) {
            throw new IllegalArgumentException("Contents list a level or more, not " + levels);
        }
    }

    /**
     * A line of the table.
     *
     * @param target which heading it names: its number among the paragraphs of the flow with a place in the outline, from 0;
     *     those in tables do not count
     * @param text the heading with its number; its only tab stop stands at the right edge, for the page number
     * @param page the page number as printed, 1 or more; empty before a layout has told
     */
    public record Entry(int target, FlowParagraph text, OptionalInt page) {
        public Entry {
            Objects.requireNonNull(text);
            Objects.requireNonNull(page);
        }

        /** The characters after the heading: a tab and the page number, which is empty while nobody knows it. */
        public FlowRun number() {
            String number = page.isPresent() ? Integer.toString(page.getAsInt()) : "";
            return new FlowRun("\t" + number, text.runs().get(0).style(), text.role());
        }

        /** The heading with its page number. */
        public FlowParagraph line() {
            return text.toBuilder().run(number()).build();
        }
    }

    /** The same with other texts of its entries, one for each, that reach to the right edge. */
    public FlowContents withTexts(List<FlowParagraph> texts) {
        List<Entry> others = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            others.add(new Entry(
                    entries.get(i).target(), texts.get(i), entries.get(i).page()));
        }
        return new FlowContents(heading, levels, others);
    }

    /** The same with page numbers: that of each heading of the flow in order. */
    public FlowContents withPages(List<Integer> pagesOfHeadings) {
        List<Entry> numbered = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            numbered.add(new Entry(entry.target(), entry.text(), OptionalInt.of(pagesOfHeadings.get(entry.target()))));
        }
        return new FlowContents(heading, levels, numbered);
    }

    /** Where page numbers end: at the right edge of the type area, dots leading to them. */
    public static TabStop numberStop(PageGeometry page) {
        return new TabStop(Alignment.END, page.typeWidth(), TabStop.Leader.DOTS);
    }

    /** Where entries of a level stand: each level two characters further in. */
    public static Indents indents(int level, Grid grid) {
        return Indents.left(grid.cells(STEP * (level - 1.0)));
    }
}
