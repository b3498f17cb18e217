package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.layout.StructureTree.Node;
import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table of contents (目录), as often as its page numbers change. How many lines it takes does not depend on them: entries
 * are turned before their numbers, which have room of their own.
 */
final class ContentsSetter {
    private final ParagraphSetter paragraphs;
    private final double width;
    private final List<Strip> heading = new ArrayList<>();
    private final List<Tag> entries = new ArrayList<>();
    private final FlowContents turned;

    ContentsSetter(
            FlowContents contents, ParagraphSetter paragraphs, StructureTree structure, Links links, double width) {
        this.paragraphs = paragraphs;
        this.width = width;
        for (FlowParagraph paragraph : contents.heading()) {
            heading.addAll(LineStrip.of(paragraphs.set(paragraph, width, structure.root())));
        }
        List<FlowParagraph> texts = new ArrayList<>();
        Node table = structure.add(structure.root(), StructureType.TOC);
        for (FlowContents.Entry entry : contents.entries()) {
            Node reference = structure.add(structure.add(table, StructureType.TOCI), StructureType.REFERENCE);
            Tag.Content link = structure.add(reference, StructureType.LINK).tag();
            FlowParagraph text = entry.text();
            links.add(link, entry.target(), text.text(), text.lineHeight().points());
            texts.add(turned(text, link));
            entries.add(link);
        }
        turned = contents.withTexts(texts);
    }

    /** The table with its lines turned. */
    FlowContents turned() {
        return turned;
    }

    /** The lines of the turned table, with the page numbers it has by now. */
    List<Strip> set(FlowContents contents) {
        List<Strip> strips = new ArrayList<>(heading);
        for (int i = 0; i < entries.size(); i++) {
            FlowParagraph line = contents.entries().get(i).line();
            strips.addAll(LineStrip.of(paragraphs.setAs(line, width, entries.get(i))));
        }
        return strips;
    }

    /** The text with its lines turned where the room for page numbers begins; that room is then no longer kept. */
    private FlowParagraph turned(FlowParagraph text, Tag tag) {
        Length left = text.indents().left();
        FlowRun run = text.runs().get(0);
        FlowParagraph.Builder turned = FlowParagraph.of(text.role(), text.lineHeight())
                .align(text.alignment())
                .indents(new Indents(left, Length.ZERO, text.indents().firstLine()))
                .run(new FlowRun(
                        String.join("\n", paragraphs.setAs(text, width, tag).lineTexts()), run.style(), run.role()));
        text.tabs().forEach(turned::tab);
        text.keeps().forEach(turned::keep);
        return turned.build();
    }
}
