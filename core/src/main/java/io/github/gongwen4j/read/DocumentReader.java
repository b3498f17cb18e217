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
    private final Optional<Path> pictureFolder;
    private final boolean picturesAnywhere;

    private DocumentReader(Builder builder) {
        this.limits = builder.limits;
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
        Optional<Format> format = Format.ofFileName(name);
        try (InputStream in = Files.newInputStream(file)) {
            Optional<Path> own = Optional.ofNullable(file.toAbsolutePath().getParent());
            return read(in, format.orElseThrow(() -> unknownFormat(name)), problems(name, own));
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
        return read(in, format, problems(name, Optional.empty()));
    }

    private Document read(InputStream in, Format format, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(limits.size() == Integer.MAX_VALUE ? limits.size() : limits.size() + 1);
        requireSize(bytes.length, problems);
        String text = Decoder.decode(bytes, problems).orElseThrow(problems::toException);
        return document(text, format, problems);
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
        Problems problems = problems(name, Optional.empty());
        requireSize(text.length(), problems);
        return document(Decoder.withoutMark(text), format, problems);
    }

    private Document document(String text, Format format, Problems problems) {
        Optional<Document> document = NodeReader.read(text, Objects.requireNonNull(format), limits, problems)
                .flatMap(root -> DocumentShapes.ANY.read(root, problems));
        if (problems.any()) {
            throw problems.toException();
        }
        return document.orElseThrow();
    }

    private void requireSize(int size, Problems problems) {
        if (size > limits.size()) {
            String kibibytes = Integer.toString(limits.size() / 1024);
            problems.add(
                    Place.START,
                    NodePath.ROOT,
                    ProblemKind.LIMIT,
                    "文件超过 " + kibibytes + " KB",
                    "the file is larger than " + kibibytes + " KB");
            throw problems.toException();
        }
    }

    private static DocumentException unknownFormat(String name) {
        Problems problems = new Problems(name);
        problems.add(
                Place.START,
                NodePath.ROOT,
                ProblemKind.SYNTAX,
                "无法从扩展名看出格式；应为 .yaml、.yml 或 .json",
                "the extension does not tell the format; it should be .yaml, .yml or .json");
        return problems.toException();
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
