package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.layout.Pages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes pages as PDF 1.7 files that are archival (PDF/A-2a, ISO 19005-2) and accessible (PDF/UA-1, ISO 14289-1) at once: faces
 * embedded, colours defined, the logical structure tagged, text that can be copied and searched. The same pages give the same
 * bytes. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * PdfWriter.create().write(pages, out);
 * }</pre>
 */
public final class PdfWriter {
    private final PdfOptions options;

    private PdfWriter(PdfOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** A writer that writes quickly. */
    public static PdfWriter create() {
        return create(PdfOptions.DEFAULT);
    }

    /** A writer with these options. */
    public static PdfWriter create(PdfOptions options) {
        return new PdfWriter(options);
    }

    /**
     * Writes a file. The stream is flushed and stays open.
     *
     * @throws PdfException if text has no face, or one that may not be embedded or lacks a character; nothing is written then
     * @throws java.io.UncheckedIOException if a font file can no longer be read; nothing is written then
     * @throws IOException if the stream cannot be written to
     */
    public void write(Pages pages, OutputStream out) throws IOException {
        write(pages, Optional.empty(), out);
    }

    /**
     * Writes a file as {@link #write(Pages, OutputStream)} does, with its source attached: {@link PdfSource#in} finds it again.
     * Files with attachments are PDF/A-3a (ISO 19005-3).
     *
     * @throws PdfException if text has no face, or one that may not be embedded or lacks a character; nothing is written then
     * @throws java.io.UncheckedIOException if a font file can no longer be read; nothing is written then
     * @throws IOException if the stream cannot be written to
     */
    public void write(Pages pages, SourceFile source, OutputStream out) throws IOException {
        write(pages, Optional.of(source), out);
    }

    private void write(Pages pages, Optional<SourceFile> source, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        try (PDDocument document = new PDDocument();
                Streams streams = new Streams(document.getDocument(), options.compression())) {
            new PdfFile(pages, source, document, streams).assemble();
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            document.save(buffered, CompressParameters.NO_COMPRESSION);
            buffered.flush();
        }
    }
}
