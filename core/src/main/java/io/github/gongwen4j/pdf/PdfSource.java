package io.github.gongwen4j.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The source a document was made from, attached to the PDF so that next year's can be made from it again. Readers list it among
 * the attachments. Whoever gets the file gets the source with it: leave it out of what leaves the house.
 *
 * @param name the name of the source file, which tells its format, as {@code speech.yaml}; no folders
 * @param text its content
 */
public record PdfSource(String name, String text) {
    public PdfSource {
        Objects.requireNonNull(text, "text");
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("A source has a plain file name, not \"" + name + "\" · 源文件名不能带文件夹");
        }
    }

    /**
     * The source attached to a PDF, if there is one. Reads the stream and does not close it.
     *
     * @throws IOException if it cannot be read, or what it holds is damaged or larger than 16 MB
     */
    public static Optional<PdfSource> in(InputStream pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            return SourceAttachment.read(document.getDocumentCatalog().getCOSObject());
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What kind of text it is, by the ending of its name. */
    String mediaType() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> "application/yaml";
            case "json" -> "application/json";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }
}
