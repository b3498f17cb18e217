package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowSeal;
import java.util.ArrayList;
import java.util.List;

/**
 * The first line of a paragraph together with the seals that stand where it stands.
 *
 * @param line the line
 * @param seals the seals
 * @param tags what each seal belongs to
 */
record SealStrip(Strip line, List<FlowSeal> seals, List<Tag> tags) implements Strip {
    /** The lines of a paragraph, the first one with its seals. */
    static List<Strip> of(FlowParagraph paragraph, List<Strip> lines, StructureTree structure) {
        List<Tag> tags = new ArrayList<>();
        for (FlowSeal seal : paragraph.seals()) {
            String words = seal.picture().image().alternativeText();
            tags.add(structure.addFigure(structure.root(), words).tag());
        }
        List<Strip> strips = new ArrayList<>(lines);
        strips.set(0, new SealStrip(lines.get(0), paragraph.seals(), tags));
        return strips;
    }

    @Override
    public double before() {
        return line.before();
    }

    @Override
    public double height() {
        return line.height();
    }

    @Override
    public double room() {
        return line.room();
    }

    @Override
    public boolean beginsPage() {
        return line.beginsPage();
    }

    @Override
    public boolean heldToNext() {
        return line.heldToNext();
    }

    @Override
    public List<SetNote> notes() {
        return line.notes();
    }

    @Override
    public void draw(Sheet sheet, Placement at) {
        for (int i = 0; i < seals.size(); i++) {
            FlowSeal seal = seals.get(i);
            sheet.add(new ImageItem(
                    sheet.left() + seal.left().points(),
                    at.top() + seal.top().points(),
                    seal.picture().width().points(),
                    seal.picture().height().points(),
                    seal.picture().image(),
                    tags.get(i)));
        }
        line.draw(sheet, at);
    }
}
