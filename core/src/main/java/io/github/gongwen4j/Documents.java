package io.github.gongwen4j;

import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.docx.DocxSource;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.pdf.PdfSource;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.DocumentWriter;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.WrittenDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes documents, and reads the sources kept inside finished files. */
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
     * Writes a document as YAML or JSON, told by the ending of the file's name, and its pictures beside it: notice-figure-1.png,
     * notice-seal-1.svg. A text that is there is replaced, a picture never.
     *
     * @param file a file ending in {@code .yaml}, {@code .yml} or {@code .json}
     * @throws IllegalArgumentException if it ends in something else, or the document is an attachment bound apart, which is written
     *     with the document it belongs to
     * @throws FileAlreadyExistsException if another file has the name of a picture; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public static void write(Document document, Path file) throws IOException {
        Format format = Format.ofFileName(file.toString()).orElseThrow(() -> unknown(file));
        WrittenDocument written = DocumentWriter.create().naming(stem(file)).write(document);
        PictureFolder.beside(file).save(written.pictures());
        byte[] text = written.text(format).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> {
            out.write(text);
            return text.length;
        });
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static IllegalArgumentException unknown(Path file) {
        return new IllegalArgumentException("无法从扩展名看出格式；应为 .yaml、.yml 或 .json：" + file
                + " / The extension does not tell the format; it should be .yaml, .yml or .json: " + file);
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
