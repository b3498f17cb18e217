package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a document as a file holds it.
 *
 * @param text the text, a byte order mark included if there is one
 * @param format YAML or JSON
 * @param name what problems call it
 * @param folder where the paths of its pictures begin
 */
public record ReissueSource(String text, Format format, String name, Optional<Path> folder) {
    public ReissueSource {
        Objects.requireNonNull(text);
        Objects.requireNonNull(format);
        Objects.requireNonNull(name);
        Objects.requireNonNull(folder);
    }

    /** A text that names no pictures. */
    public static ReissueSource of(String text, Format format, String name) {
        return new ReissueSource(text, format, name, Optional.empty());
    }

    /**
     * The text of a file in UTF-8; its extension says the format.
     *
     * @throws IOException if it cannot be read, or is no UTF-8
     * @throws ReissueException if the extension is unknown
     */
    public static ReissueSource of(Path file) throws IOException {
        Format format = Format.ofFileName(file.toString())
                .orElseThrow(() -> new ReissueException(
                        file + "：只能重发 .yaml、.yml 或 .json 文稿",
                        file + ": only a .yaml, .yml or .json document is issued again"));
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new ReissueSource(
                text,
                format,
                file.toString(),
                Optional.ofNullable(file.toAbsolutePath().getParent()));
    }
}
