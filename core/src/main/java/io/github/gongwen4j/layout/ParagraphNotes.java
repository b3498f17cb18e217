package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.layout.StructureTree.Node;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;

/**
 * Sets the footnotes of one paragraph. In the structure each mark is a reference within the paragraph, and the notes follow the
 * paragraph, so that nobody who listens is interrupted. Mark and note are linked with each other.
 */
final class ParagraphNotes implements NoteSetter {
    /** What the way back is called when it is read out. */
    private static final String BACK = "返回正文";

    private final FaceTable faces;
    private final StructureTree structure;
    private final Links links;
    private final Drawing drawing;
    private final double width;
    private final Node paragraph;
    private final Node parent;

    /**
     * For the notes of one paragraph.
     *
     * @param width how wide notes are
     * @param paragraph the paragraph
     * @param parent what the paragraph is in, and its notes after it
     */
    ParagraphNotes(
            FaceTable faces,
            StructureTree structure,
            Links links,
            Drawing drawing,
            double width,
            Node paragraph,
            Node parent) {
        this.faces = faces;
        this.structure = structure;
        this.links = links;
        this.drawing = drawing;
        this.width = width;
        this.paragraph = paragraph;
        this.parent = parent;
    }

    @Override
    public void mark(FlowNote note, TextStyle style, TextCollector collector) {
        Tag.Content there = link(paragraph, StructureType.REFERENCE);
        Node element = structure.add(parent, StructureType.NOTE);
        Tag.Content back = link(element, StructureType.LBL);
        double lineHeight = note.text().lineHeight().points();
        links.add(there, back, note.text().text(), lineHeight);
        links.add(back, there, BACK, lineHeight);
        SetNote set = set(note, element, back);
        collector.add(new NoteMark(set.id(), note.raise().points(), Optional.of(set)), style, there);
    }

    private Tag.Content link(Node within, StructureType type) {
        return structure.add(structure.add(within, type), StructureType.LINK).tag();
    }

    private SetNote set(FlowNote note, Node element, Tag mark) {
        int id = element.tag().element();
        TextStyle look = regular(note.text().runs().get(0).style());
        TextCollector collector = new TextCollector(faces);
        collector.add(new NoteMark(id, 0, Optional.empty()), look, mark);
        Tag text = structure.add(element, StructureType.P).tag();
        collector.add(FlowNote.AFTER_MARK, look, text);
        for (FlowRun run : note.text().runs()) {
            collector.add(run.text(), run.style(), text);
        }
        return new SetNote(id, new SetParagraph(note.text(), collector.finish(), width, drawing));
    }

    /** The mark before a note is not bold, though the words after it be. */
    private static TextStyle regular(TextStyle first) {
        return new TextStyle(first.face(), first.size(), first.color(), false, first.tracking());
    }
}
