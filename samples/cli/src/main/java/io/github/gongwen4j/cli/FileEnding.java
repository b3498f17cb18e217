package io.github.gongwen4j.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file's name says by its ending. */
final class FileEnding {
    private FileEnding() {}

    /** The format whose name the file's name ends in. */
    static <F> Optional<F> of(Path file, F[] formats) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(formats)
                .filter(format -> name.endsWith("." + format))
                .findFirst();
    }
}
