package io.github.gongwen4j.read;

import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads style profiles (版式) from YAML and JSON: values that change those of a built-in profile. Every fault of a file is found
 * in one go, each with line, column and path. Immutable; one reader serves any number of threads.
 */
public final class ProfileReader {
    private final ShapeReader<StyleProfile> reader;

    private ProfileReader(ReadLimits limits) {
        this.reader = new ShapeReader<>(limits, ProfileReader::profile);
    }

    /** A reader with {@linkplain ReadLimits#DEFAULTS the default limits}. */
    public static ProfileReader create() {
        return new ProfileReader(ReadLimits.DEFAULTS);
    }

    /**
     * The profile in a file; its extension says the format.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws DocumentException if it is no profile; carries every fault
     * @throws IOException if it cannot be read
     */
    public StyleProfile read(Path file) throws IOException {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, ShapeReader.formatOf(name), name);
        }
    }

    /**
     * The profile in a stream of bytes, which stays open.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no profile; carries every fault
     * @throws IOException if it cannot be read
     */
    public StyleProfile read(InputStream in, Format format, String name) throws IOException {
        return reader.read(in, format, new Problems(name));
    }

    /**
     * The profile in a text.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no profile; carries every fault
     */
    public StyleProfile read(String text, Format format, String name) {
        return reader.read(text, format, new Problems(name));
    }

    private static Optional<StyleProfile> profile(Node root, Problems problems) {
        return ProfileShapes.PROFILE
                .read(root, problems)
                .map(changes -> new ProfileMaker(changes, new ProfileFaults(root, problems)).make());
    }
}
