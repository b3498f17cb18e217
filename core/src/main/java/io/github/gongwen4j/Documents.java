package io.github.gongwen4j;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads documents. */
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
}
