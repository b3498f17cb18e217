package io.github.gongwen4j.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The good documents tests read: the fixtures, which between them hold every field, and the samples. */
final class Corpus {
    private Corpus() {}

    static List<Path> good() {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src/test/resources/read/good", "../samples/documents")) {
            try (Stream<Path> inFolder = Files.list(Path.of(folder))) {
                inFolder.filter(file -> Format.ofFileName(file.toString()).isPresent())
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static Node tree(Path file) {
        try {
            Problems problems = new Problems(file.toString());
            return NodeReader.read(
                            Files.readString(file),
                            Format.ofFileName(file.toString()).orElseThrow(),
                            ReadLimits.DEFAULTS,
                            problems)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
