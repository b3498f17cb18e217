package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a paragraph in the flow.
 *
 * @param paragraph the paragraph
 * @param index which of its lines
 */
record LineStrip(SetParagraph paragraph, int index) implements Strip {
    /** All lines of a paragraph. */
    static List<Strip> of(SetParagraph paragraph) {
        List<Strip> strips = new ArrayList<>(paragraph.lineCount());
        for (int i = 0; i < paragraph.lineCount(); i++) {
            strips.add(new LineStrip(paragraph, i));
        }
        return strips;
    }

    /** Whether it is the first line of a heading or of a paragraph that begins with one. */
    boolean beginsHeading() {
        return index == 0 && paragraph.paragraph().outline().isPresent();
    }

    @Override
    public double before() {
        return index == 0 ? paragraph.before() : 0;
    }

    @Override
    public double height() {
        return paragraph.lineHeight();
    }

    @Override
    public boolean beginsPage() {
        return index == 0 && paragraph.paragraph().keeps(Keep.PAGE_BREAK_BEFORE);
    }

    @Override
    public boolean heldToNext() {
        boolean withNext = paragraph.paragraph().keeps(Keep.WITH_NEXT);
        boolean last = index == paragraph.lineCount() - 1;
        return withNext || (!last && paragraph.paragraph().keeps(Keep.TOGETHER));
    }

    @Override
    public List<SetNote> notes() {
        return paragraph.notes(index);
    }

    @Override
    public void draw(Sheet sheet, Placement at) {
        paragraph.draw(sheet, index, sheet.left(), at.top(), Optional.empty());
    }
}
