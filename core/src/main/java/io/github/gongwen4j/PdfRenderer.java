package io.github.gongwen4j;

import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.check.SealColors;
import io.github.gongwen4j.check.TimelineCheck;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.compose.SpeakingTime;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.PagesJoiner;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.pdf.PdfWriter;
import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Renders documents to PDF. Immutable and safe for any number of threads; make one and keep it. */
public final class PdfRenderer {
    private final Composing composing;
    private final PdfWriter writer;

    private PdfRenderer(Builder builder) {
        composing = new Composing(builder.profile, builder.fonts.orElseGet(FontSet::system));
        writer = PdfWriter.create();
    }

    /** A renderer that takes each document's own profile and the faces of the system. */
    public static PdfRenderer create() {
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
     * @return pages, faces and findings
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
     * @return pages, faces and findings
     * @throws IOException if the stream cannot be written
     */
    public RenderReport render(Document document, OutputStream out) throws IOException {
        return render(document, pages -> writer.write(pages, out));
    }

    /**
     * Renders to a file as {@link #render(Document, Path)} does, with the source attached (PDF/A-3): {@link Documents#source}
     * finds it again.
     */
    public RenderReport render(Document document, SourceFile source, Path file) throws IOException {
        return WholeFile.write(file, out -> render(document, pages -> writer.write(pages, source, out)));
    }

    /**
     * Renders several documents one behind the other to one file (合并), whole or not at all. Each begins a page, keeps its own page numbers and is a
     * part of the structure; faces are embedded once. All of it is held in memory: some thousand pages, as for a printing house.
     *
     * @param documents the documents, at least one; drawn one by one
     * @throws IllegalArgumentException if there is none
     * @throws IOException if the file cannot be written; one that was there before is as it was
     */
    public RenderReport renderTogether(Iterator<Document> documents, Path file) throws IOException {
        PagesJoiner joiner = new PagesJoiner();
        List<Finding> findings = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        if (!documents.hasNext()) {
            throw new IllegalArgumentException("没有可合并的文稿 / there is no document to put together");
        }
        documents.forEachRemaining(document -> {
            joiner.add(composing.layout().layout(composing.compose(document)));
            findings.addAll(SealColors.in(document));
            doubts.addAll(TimelineCheck.in(document));
        });
        Pages pages = joiner.joined();
        return WholeFile.write(file, out -> {
            writer.write(pages, out);
            return PdfReport.of(pages, composing.fonts(), findings, doubts, Optional.empty());
        });
    }

    /** Puts pages where they belong. */
    @FunctionalInterface
    private interface Destination {
        void write(Pages pages) throws IOException;
    }

    private RenderReport render(Document document, Destination destination) throws IOException {
        Flow flow = composing.compose(document);
        Pages pages = composing.layout().layout(flow);
        destination.write(pages);
        return PdfReport.of(
                pages,
                composing.fonts(),
                SealColors.in(document),
                TimelineCheck.in(document),
                SpeakingTime.of(document, flow));
    }

    /** Sets a renderer up. */
    public static final class Builder {
        private Optional<StyleProfile> profile = Optional.empty();
        private Optional<FontSet> fonts = Optional.empty();

        private Builder() {}

        /** The profile for every document, in place of each document's own. */
        public Builder profile(StyleProfile value) {
            profile = Optional.of(value);
            return this;
        }

        /** Where faces are taken from; the system, unless told otherwise. */
        public Builder fonts(FontSet value) {
            fonts = Optional.of(Objects.requireNonNull(value));
            return this;
        }

        /** The renderer. */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
