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
        List<Path> files = new ArrayList<>(fixtures());
        files.addAll(in("../samples/documents"));
        return files;
    }

    static List<Path> fixtures() {
        return in("src/test/resources/read/good");
    }

    static List<String> texts() {
        return fixtures().stream().map(Corpus::text).toList();
    }

    private static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> Format.ofFileName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node tree(Path file) {
        Format format = Format.ofFileName(file.toString()).orElseThrow();
        return NodeReader.read(text(file), format, ReadLimits.DEFAULTS, new Problems(file.toString()))
                .orElseThrow();
    }
}
