package io.github.gongwen4j.cli;

import io.github.gongwen4j.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes text in UTF-8, whole or not at all, and makes the folder where there is none. */
final class TextFile {
    private TextFile() {}

    static void write(Path file, String text) throws IOException {
        makeFolder(file);
        WholeFile.write(file, out -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            return bytes.length;
        });
    }

    /** Makes the folder a file is to stand in. */
    static void makeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
