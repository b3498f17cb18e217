package io.github.gongwen4j.compose;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The source a document was made from, kept inside the finished file so that next year's can be made from it again. Whoever
 * gets the file gets the source with it: leave it out of what leaves the house.
 *
 * @param name the name of the source file, which tells its format, as {@code speech.yaml}; no folders
 * @param text its content
 */
public record SourceFile(String name, String text) {
    public SourceFile {
        Objects.requireNonNull(text, "text");
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("A source has a plain file name, not \"" + name + "\" · 源文件名不能带文件夹");
        }
    }

    /** Its content in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What kind of text it is, by the ending of its name. */
    public String mediaType() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> "application/yaml";
            case "json" -> "application/json";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }
}
