package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.Format;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
     * @throws IOException if it cannot be read
     * @throws ReissueException if the extension is unknown, or the file is no UTF-8
     */
    public static ReissueSource of(Path file) throws IOException {
        Format format = Format.ofFileName(file.toString())
                .orElseThrow(() -> new ReissueException(
                        file + "：只能重发 .yaml、.yml 或 .json 文稿",
                        file + ": only a .yaml, .yml or .json document is issued again"));
        return new ReissueSource(
                text(file),
                format,
                file.toString(),
                Optional.ofNullable(file.toAbsolutePath().getParent()));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new ReissueException("文稿不是 UTF-8 编码；请另存为 UTF-8", "the file is not UTF-8; save it as UTF-8");
        }
    }
}
