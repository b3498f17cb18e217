package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.layout.StructureTree.Node;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;

/** Sets paragraphs: gathers their characters, gives them their place in the structure, and breaks them into lines. */
final class ParagraphSetter {
    private final FaceTable faces;
    private final StructureTree structure;
    private final Links links;
    private final Drawing drawing;

    ParagraphSetter(FaceTable faces, StructureTree structure, Links links, Drawing drawing) {
        this.faces = faces;
        this.structure = structure;
        this.links = links;
        this.drawing = drawing;
    }

    /** A paragraph that is an element of its own: a heading, a paragraph, or the one and then the other. */
    SetParagraph set(FlowParagraph paragraph, double width, Node parent) {
        if (isEmpty(paragraph)) {
            return setAs(paragraph, width, parent.tag());
        }
        Optional<OutlineEntry> heading = paragraph.outline();
        if (heading.isEmpty()) {
            return setAs(paragraph, width, structure.add(parent, StructureType.P), parent);
        }
        Node headingNode = structure.addHeading(parent, heading.get());
        int length = headingLength(paragraph, heading.get());
        boolean all = length >= paragraph.text().length();
        if (heading.get().wholeParagraph() || all) {
            return setAs(paragraph, width, headingNode, parent);
        }
        Node rest = structure.add(parent, StructureType.P);
        return set(paragraph, width, headingNode.tag(), length, rest.tag(), notes(width, rest, parent));
    }

    private SetParagraph setAs(FlowParagraph paragraph, double width, Node element, Node parent) {
        NoteSetter notes = notes(width, element, parent);
        return set(paragraph, width, element.tag(), Integer.MAX_VALUE, element.tag(), notes);
    }

    private NoteSetter notes(double width, Node text, Node parent) {
        return new ParagraphNotes(faces, structure, links, drawing, width, text, parent);
    }

    /** A paragraph whose characters all belong to an element there is already. */
    SetParagraph setAs(FlowParagraph paragraph, double width, Tag tag) {
        return set(paragraph, width, tag, Integer.MAX_VALUE, tag, NoteSetter.NONE);
    }

    private static boolean isEmpty(FlowParagraph paragraph) {
        return paragraph.text().isBlank()
                && paragraph.runs().stream().allMatch(run -> run.note().isEmpty());
    }

    /** How many characters of a paragraph are its run-in heading. */
    private static int headingLength(FlowParagraph paragraph, OutlineEntry heading) {
        if (paragraph.text().startsWith(heading.text())) {
            return heading.text().length();
        }
        int length = paragraph.number().map(number -> number.text().length()).orElse(0);
        for (FlowRun run : paragraph.runs()) {
            if (run.role() == paragraph.role()) {
                break;
            }
            length += run.text().length();
        }
        return length;
    }

    private SetParagraph set(
            FlowParagraph paragraph, double width, Tag heading, int headingLength, Tag rest, NoteSetter notes) {
        TextCollector collector = new TextCollector(faces);
        int left = headingLength;
        if (paragraph.number().isPresent()) {
            FlowNumber number = paragraph.number().get();
            left = add(collector, number.text(), number.style(), left, heading, rest);
        }
        for (FlowRun run : paragraph.runs()) {
            left = add(collector, run.text(), run.style(), left, heading, rest);
            run.note().ifPresent(note -> notes.mark(note, run.style(), collector));
        }
        return new SetParagraph(paragraph, collector.finish(), width, drawing);
    }

    private static int add(
            TextCollector collector, String text, TextStyle style, int headingLeft, Tag heading, Tag rest) {
        int split = Math.min(Math.max(headingLeft, 0), text.length());
        collector.add(text.substring(0, split), style, heading);
        collector.add(text.substring(split), style, rest);
        return headingLeft - text.length();
    }
}
