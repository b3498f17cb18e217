package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.io.OutputStream;

/** What makes a file of a document, as {@code PdfRenderer::render}; called by several threads at once where the batch has several. */
@FunctionalInterface
public interface RowRenderer {
    /**
     * Renders the document.
     *
     * @param out where to; stays open
     * @throws IOException if it cannot be written
     */
    RenderReport render(Document document, OutputStream out) throws IOException;
}
