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

    private DocumentReader(ReadLimits limits) {
        this.limits = limits;
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
     * The document in a file; its extension says the format.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws DocumentException if it is no document; carries every fault
     * @throws IOException if it cannot be read
     */
    public Document read(Path file) throws IOException {
        String name = file.toString();
        Optional<Format> format = Format.ofFileName(name);
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, format.orElseThrow(() -> unknownFormat(name)), name);
        }
    }

    /**
     * The document in a stream of bytes, which stays open.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no document; carries every fault
     * @throws IOException if it cannot be read
     */
    public Document read(InputStream in, Format format, String name) throws IOException {
        byte[] bytes = in.readNBytes(limits.size() == Integer.MAX_VALUE ? limits.size() : limits.size() + 1);
        Problems problems = new Problems(name);
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
        Problems problems = new Problems(name);
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

        private Builder() {}

        /** How much an input may ask for. */
        public Builder limits(ReadLimits value) {
            limits = Objects.requireNonNull(value);
            return this;
        }

        /** The reader. */
        public DocumentReader build() {
            return new DocumentReader(limits);
        }
    }
}
