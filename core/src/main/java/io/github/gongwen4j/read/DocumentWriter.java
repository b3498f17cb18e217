package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Document;
import java.util.Objects;

/**
 * Writes documents as YAML and JSON, as a person would write them: what goes without saying is left out, fields stand in the order of the
 * input guide, a paragraph takes a line. {@link DocumentReader} reads back the same document. Immutable; one writer serves any number of
 * threads.
 *
 * <p>A few things that only a program can put into a document are not told: pieces of text without a character, the spaces of a table cell
 * that holds nothing else, widths of figures beyond a thousandth of a millimetre or a percent, and what is said of a seal other than whose
 * it is. A unit whose name holds a comma is written and refused by the reader.
 */
public final class DocumentWriter {
    private final String stem;

    private DocumentWriter(String stem) {
        this.stem = stem;
    }

    /** A writer that names pictures figure-1.png, seal-1.svg and so on. */
    public static DocumentWriter create() {
        return new DocumentWriter("");
    }

    /**
     * The same, with pictures named after their document: notice-figure-1.png.
     *
     * @param name what their names begin with; no path
     */
    public DocumentWriter naming(String name) {
        return new DocumentWriter(Objects.requireNonNull(name));
    }

    /**
     * The document in writing, with the files of its pictures.
     *
     * @throws IllegalArgumentException if it is a {@link io.github.gongwen4j.model.SeparateAttachment}, which stands in the document it
     *     belongs to
     */
    public WrittenDocument write(Document document) {
        PictureNames pictures = new PictureNames(stem);
        Node.Mapping tree = new DocumentTrees(pictures).document(document);
        return new WrittenDocument(tree, pictures.files());
    }
}
