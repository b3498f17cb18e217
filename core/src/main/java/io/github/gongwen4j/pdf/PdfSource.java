package io.github.gongwen4j.pdf;

import io.github.gongwen4j.compose.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds the source that was attached to a PDF. */
public final class PdfSource {
    private PdfSource() {}

    /**
     * The source attached to a PDF, if there is one. Reads the stream and does not close it.
     *
     * @throws IOException if it cannot be read, or what it holds is damaged or larger than 16 MB
     */
    public static Optional<SourceFile> in(InputStream pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            return SourceAttachment.read(document.getDocumentCatalog().getCOSObject());
        }
    }
}
