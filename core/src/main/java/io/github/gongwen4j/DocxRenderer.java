package io.github.gongwen4j;

import io.github.gongwen4j.check.SealColors;
import io.github.gongwen4j.check.TimelineCheck;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.compose.SpeakingTime;
import io.github.gongwen4j.docx.DocxOptions;
import io.github.gongwen4j.docx.DocxWriter;
import io.github.gongwen4j.docx.NumberingMode;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Renders documents to DOCX. Immutable and safe for any number of threads; make one and keep it. */
public final class DocxRenderer {
    private final Composing composing;
    private final DocxWriter writer;

    private DocxRenderer(Builder builder) {
        composing = new Composing(builder.profile, builder.fonts);
        writer = DocxWriter.create(new DocxOptions(builder.numbering));
    }

    /** A renderer that takes each document's own profile and lets the word processor count the numbers. */
    public static DocxRenderer create() {
        return builder().build();
    }

    /** A renderer to be set up. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders to a file, whole or not at all.
     *
     * @param document what to render
     * @param file the file; one that is there is replaced
     * @throws IOException if the file cannot be written; one that was there before is as it was
     */
    public RenderReport render(Document document, Path file) throws IOException {
        return WholeFile.write(file, out -> render(document, out));
    }

    /**
     * Renders to a stream, which stays open.
     *
     * @param document what to render
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public RenderReport render(Document document, OutputStream out) throws IOException {
        Flow flow = flow(document);
        writer.write(flow, out);
        return report(document, flow);
    }

    /**
     * Renders to a file as {@link #render(Document, Path)} does, with the source kept inside: {@link Documents#source} finds it
     * again.
     */
    public RenderReport render(Document document, SourceFile source, Path file) throws IOException {
        return WholeFile.write(file, out -> {
            Flow flow = flow(document);
            writer.write(flow, source, out);
            return report(document, flow);
        });
    }

    /** A Word document tells no pages and asks for no faces before it is opened; where its pages turn, a layout has told. */
    private static RenderReport report(Document document, Flow flow) {
        return new RenderReport(
                OptionalInt.empty(),
                List.of(),
                SealColors.in(document),
                TimelineCheck.in(document),
                flow.adjustments(),
                SpeakingTime.of(document, flow));
    }

    private Flow flow(Document document) {
        return composing.layout().settle(composing.compose(document));
    }

    /** Sets a renderer up. */
    public static final class Builder {
        private Optional<StyleProfile> profile = Optional.empty();
        private FontSet fonts = FontSet.none();
        private NumberingMode numbering = NumberingMode.WORD;

        private Builder() {}

        /** The profile for every document, in place of each document's own. */
        public Builder profile(StyleProfile value) {
            profile = Optional.of(value);
            return this;
        }

        /** Whether the word processor counts the numbers or they are typed; it counts unless told otherwise. */
        public Builder numbering(NumberingMode mode) {
            numbering = mode;
            return this;
        }

        /**
         * The faces the document will be seen in. A few elements stand where they do because of the width of a text, and what
         * is below a table because of its height; without faces both are taken from full and half cells.
         */
        public Builder fonts(FontSet value) {
            fonts = value;
            return this;
        }

        /** The renderer. */
        public DocxRenderer build() {
            return new DocxRenderer(this);
        }
    }
}
