package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads documents from YAML and JSON. Every fault of a file is found in one go, each with line, column and path. Immutable; one reader
 * serves any number of threads.
 */
public final class DocumentReader {
    private final ReadLimits limits;
    private final ShapeReader<Document> reader;
    private final Optional<Path> pictureFolder;
    private final boolean picturesAnywhere;

    private DocumentReader(Builder builder) {
        this.limits = builder.limits;
        this.reader = new ShapeReader<>(limits, DocumentShapes.ANY::read);
        this.pictureFolder = builder.pictureFolder;
        this.picturesAnywhere = builder.picturesAnywhere;
    }

    /** A reader with {@linkplain ReadLimits#DEFAULTS the default limits}. */
    public static DocumentReader create() {
        return builder().build();
    }

    /** A reader to be configured. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The document in a file; its extension says the format. Pictures it names are looked for from the file's own folder.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws DocumentException if it is no document; carries every fault
     * @throws IOException if it cannot be read
     */
    public Document read(Path file) throws IOException {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            Optional<Path> own = Optional.ofNullable(file.toAbsolutePath().getParent());
            return reader.read(in, ShapeReader.formatOf(name), problems(name, own));
        }
    }

    private Problems problems(String name, Optional<Path> ownFolder) {
        Optional<Path> folder = pictureFolder.or(() -> ownFolder);
        return new Problems(name, new PictureFiles(folder, picturesAnywhere, limits.pictures()));
    }

    /**
     * The document in a stream of bytes, which stays open.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no document; carries every fault
     * @throws IOException if it cannot be read
     */
    public Document read(InputStream in, Format format, String name) throws IOException {
        return reader.read(in, format, problems(name, Optional.empty()));
    }

    /**
     * The document in a stream of characters, which stays open.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no document; carries every fault
     * @throws IOException if it cannot be read
     */
    public Document read(Reader in, Format format, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = in.read(buffer); count >= 0 && text.length() <= limits.size(); count = in.read(buffer)) {
            text.append(buffer, 0, count);
        }
        return read(text.toString(), format, name);
    }

    /**
     * The document in a text.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no document; carries every fault
     */
    public Document read(String text, Format format, String name) {
        return reader.read(text, format, problems(name, Optional.empty()));
    }

    /**
     * The document that a tree holds. Its places may lead to several files, and the faults are told there.
     *
     * @param root the tree, as {@link TreeReader} reads it or as another program puts it together
     * @param name what the problems call it where a place names no file
     * @throws DocumentException if it is no document; carries every fault
     */
    public Document read(Node root, String name) {
        return reader.read(root, problems(name, Optional.empty()));
    }

    /** Configures a reader. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.DEFAULTS;
        private Optional<Path> pictureFolder = Optional.empty();
        private boolean picturesAnywhere;

        private Builder() {}

        /** How much an input may ask for. */
        public Builder limits(ReadLimits value) {
            limits = Objects.requireNonNull(value);
            return this;
        }

        /** Where the paths of pictures begin, in place of the document's own folder; needed for what is read from no file. */
        public Builder pictures(Path folder) {
            pictureFolder = Optional.of(folder.toAbsolutePath());
            return this;
        }

        /** Whether pictures may stand outside that folder; not by default, so that no document can name a file at will. */
        public Builder picturesAnywhere(boolean value) {
            picturesAnywhere = value;
            return this;
        }

        /** The reader. */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
