package io.github.gongwen4j;

import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.docx.DocxSource;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.pdf.PdfSource;
import io.github.gongwen4j.read.DocumentReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads documents, and the sources kept inside finished files. */
public final class Documents {
    private Documents() {}

    /**
     * Reads a document from YAML or JSON, told apart by the ending of the file's name.
     *
     * @param file a file ending in {@code .yaml}, {@code .yml} or {@code .json}
     * @return the document
     * @throws io.github.gongwen4j.read.DocumentException if the file holds no valid document; it names every error with
     *     line, column and path
     * @throws IOException if the file cannot be read
     */
    public static Document read(Path file) throws IOException {
        return DocumentReader.create().read(file);
    }

    /**
     * The source that was kept inside a finished file, if there is one.
     *
     * @param file a file ending in {@code .docx} or {@code .pdf}
     * @throws IOException if the file cannot be read, or is damaged
     */
    public static Optional<SourceFile> source(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return name.endsWith(".pdf") ? PdfSource.in(in) : DocxSource.in(in);
        }
    }
}
