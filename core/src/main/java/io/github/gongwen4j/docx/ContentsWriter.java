package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowRun;
import java.util.List;
import org.docx4j.wml.CTSdtDocPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;
import org.docx4j.wml.SdtPr;

/**
 * Writes a table of contents as Word does: a field in a content control, with what it came to in place. Word shows that as it
 * stands and asks nobody whether to update it; F9 or 更新目录 makes it anew. The mark that ends the field stands in the last
 * entry, so that it takes no line.
 */
final class ContentsWriter {
    private static final String GALLERY = "Table of Contents";

    private final ObjectFactory factory = new ObjectFactory();
    private final FieldRuns field = new FieldRuns();
    private final ParagraphWriter paragraphs;

    ContentsWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    SdtBlock write(FlowContents contents) {
        SdtContentBlock content = new SdtContentBlock();
        contents.heading().forEach(paragraph -> content.getContent().add(paragraphs.write(paragraph)));
        List<P> entries = contents.entries().stream().map(this::entry).toList();
        if (!entries.isEmpty()) {
            begin(entries.get(0), contents.levels());
            entries.get(entries.size() - 1).getContent().add(field.end());
        }
        content.getContent().addAll(entries);
        SdtBlock block = new SdtBlock();
        block.setSdtPr(gallery());
        block.setSdtContent(content);
        return block;
    }

    private void begin(P first, int levels) {
        first.getContent()
                .addAll(
                        0,
                        List.of(
                                field.begin(),
                                field.instruction("TOC \\o \"1-" + levels + "\" \\h \\z \\u"),
                                field.separate()));
    }

    /** The heading, a tab, and its page number as a field of its own. */
    private P entry(FlowContents.Entry entry) {
        P written = paragraphs.write(entry.text());
        P.Hyperlink link = new P.Hyperlink();
        link.setAnchor(HeadingBookmarks.name(entry.target()));
        link.setHistory(true);
        link.getContent().addAll(written.getContent());
        FlowRun number = entry.number();
        link.getContent().add(paragraphs.run(part(number, "\t"), entry.text().role()));
        link.getContent().add(field.begin());
        link.getContent().add(field.instruction("PAGEREF " + HeadingBookmarks.name(entry.target()) + " \\h"));
        link.getContent().add(field.separate());
        String page = number.text().substring(1);
        if (!page.isEmpty()) {
            link.getContent()
                    .add(paragraphs.run(part(number, page), entry.text().role()));
        }
        link.getContent().add(field.end());
        written.getContent().clear();
        written.getContent().add(factory.createPHyperlink(link));
        return written;
    }

    private static FlowRun part(FlowRun whole, String text) {
        return new FlowRun(text, whole.style(), whole.role());
    }

    private SdtPr gallery() {
        CTSdtDocPart.DocPartGallery name = new CTSdtDocPart.DocPartGallery();
        name.setVal(GALLERY);
        CTSdtDocPart part = new CTSdtDocPart();
        part.setDocPartGallery(name);
        part.setDocPartUnique(Values.on());
        SdtPr properties = new SdtPr();
        properties.getRPrOrAliasOrLock().add(factory.createSdtPrDocPartObj(part));
        return properties;
    }
}
