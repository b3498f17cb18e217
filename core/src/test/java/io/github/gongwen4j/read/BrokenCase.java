package io.github.gongwen4j.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A broken document and what is to be said about it. In the files a case is {@code === rule}, the document, {@code -->}, and the problems
 * as {@code line:column: path: message}; ␉ stands for a tab and ␇ for a bell.
 */
record BrokenCase(String rule, Format format, String document, List<String> problems) {
    static List<BrokenCase> all() {
        List<BrokenCase> cases = new ArrayList<>();
        for (String name : List.of("fields", "types", "values", "yaml", "json")) {
            Path file = Path.of("src/test/resources/read/broken", name + ".txt");
            Format format = name.equals("json") ? Format.JSON : Format.YAML;
            Arrays.stream(content(file).split("(?m)^=== "))
                    .filter(text -> !text.isBlank())
                    .map(text -> of(text, format))
                    .forEach(cases::add);
        }
        return cases;
    }

    private static BrokenCase of(String text, Format format) {
        int start = text.indexOf('\n') + 1;
        int end = text.indexOf("-->\n");
        String document = text.substring(start, end).replace('␉', '\t').replace('␇', '\u0007');
        return new BrokenCase(
                text.substring(0, start - 1),
                format,
                document,
                text.substring(end + 4).lines().toList());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
