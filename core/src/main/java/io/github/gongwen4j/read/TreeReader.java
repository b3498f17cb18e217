package io.github.gongwen4j.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads YAML and JSON to a tree of located values, for what is made of such files besides documents: templates, data. What is wrong with
 * the file as such (encoding, syntax, duplicate fields, limits) is found here, every fault with line and column. Immutable; one reader
 * serves any number of threads.
 */
public final class TreeReader {
    private final ShapeReader<Node> reader;

    private TreeReader(ReadLimits limits) {
        this.reader = new ShapeReader<>(limits, (root, problems) -> Optional.of(root));
    }

    /** A reader with {@linkplain ReadLimits#DEFAULTS the default limits}. */
    public static TreeReader create() {
        return of(ReadLimits.DEFAULTS);
    }

    /** A reader with these limits. */
    public static TreeReader of(ReadLimits limits) {
        return new TreeReader(Objects.requireNonNull(limits));
    }

    /**
     * The tree in a file; its extension says the format.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws DocumentException if it is neither; carries every fault
     * @throws IOException if it cannot be read
     */
    public Node read(Path file) throws IOException {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, ShapeReader.formatOf(name), name);
        }
    }

    /**
     * The tree in a stream of bytes, which stays open.
     *
     * @param name what the problems call it
     * @throws DocumentException if it cannot be taken apart; carries every fault
     * @throws IOException if it cannot be read
     */
    public Node read(InputStream in, Format format, String name) throws IOException {
        return reader.read(in, format, new Problems(name));
    }

    /**
     * The tree in a text.
     *
     * @param name what the problems call it
     * @throws DocumentException if it cannot be taken apart; carries every fault
     */
    public Node read(String text, Format format, String name) {
        return reader.read(text, format, new Problems(name));
    }
}
