package io.github.gongwen4j.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A corpus of real drafts with outlines checked by hand, which is no part of the project: {@code GONGWEN_CORPUS}, or beside the checkout. */
final class Corpus {
    private Corpus() {}

    static Optional<Path> folder() {
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("GONGWEN_CORPUS")).orElse("../../shared/corpus"));
        return Optional.of(folder).filter(each -> Files.isDirectory(each.resolve("golden")));
    }
}
