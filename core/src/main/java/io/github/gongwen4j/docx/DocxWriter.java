package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Writes a {@link Flow} as a Word document (.docx). Immutable and thread-safe; made once and used for any number of documents.
 * The same flow makes the same bytes.
 */
public final class DocxWriter {
    private final DocxOptions options;
    private final LookParts looks = new LookParts();

    private DocxWriter(DocxOptions options) {
        this.options = options;
    }

    /** A writer with these options. */
    public static DocxWriter create(DocxOptions options) {
        return new DocxWriter(Objects.requireNonNull(options));
    }

    /**
     * Writes the document and flushes the stream without closing it. Nothing is written before the whole document stands.
     *
     * @throws IllegalArgumentException if a text holds a character no Word document can hold
     * @throws IOException if the stream does not take it
     */
    public void write(Flow flow, OutputStream out) throws IOException {
        document(flow).writeTo(out);
    }

    /**
     * Writes the document as {@link #write(Flow, OutputStream)} does, with its source inside: where nobody sees it, but
     * {@link DocxSource#in} finds it again.
     *
     * @throws IllegalArgumentException if a text holds a character no Word document can hold
     * @throws IOException if the stream does not take it
     */
    public void write(Flow flow, SourceFile source, OutputStream out) throws IOException {
        OpcPackage document = document(flow);
        document.put(DocxPart.SOURCE, SourcePart.xml(source));
        document.put(DocxPart.SOURCE_PROPERTIES, SourcePart.properties());
        document.writeTo(out);
    }

    private OpcPackage document(Flow flow) {
        List<FlowParagraph> counted =
                options.numbering() == NumberingMode.WORD ? FlowParagraphs.numbered(flow) : List.of();
        NumberingPlan numbering = NumberingPlan.of(counted);
        OpcPackage document = new OpcPackage();
        looks.of(flow.profile()).forEach(document::put);
        TurnedHeaders.of(flow).forEach(document::put);
        Media media = new Media();
        PictureWriter pictures = new PictureWriter(media);
        Footnotes footnotes = new Footnotes();
        document.put(DocxPart.DOCUMENT, DocumentPart.xml(flow, numbering.places(), pictures, footnotes));
        if (!footnotes.none()) {
            document.put(DocxPart.FOOTNOTES, footnotes.xml(flow.profile(), pictures));
            document.put(DocxPart.SETTINGS, Settings.withFootnotes(flow.profile()));
        }
        media.parts().forEach(document::put);
        LetterheadParts.of(flow).ifPresent(letterhead -> letterhead.parts().forEach(document::put));
        document.put(DocxPart.CORE_PROPERTIES, CoreProperties.xml(flow.info()));
        if (!numbering.lists().isEmpty()) {
            document.put(DocxPart.NUMBERING, NumberingPart.xml(numbering.lists(), flow.profile()));
        }
        return document;
    }
}
