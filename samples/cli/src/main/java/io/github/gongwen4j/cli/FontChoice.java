package io.github.gongwen4j.cli;

import io.github.gongwen4j.font.FontSet;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The folders faces are looked for in before the system. */
final class FontChoice {
    @Option(names = "--fonts", paramLabel = "DIR", descriptionKey = "fonts")
    private List<Path> directories = List.of();

    List<Path> directories() {
        return directories;
    }

    /** The given folders, then the system, then what comes with the command. */
    FontSet fonts() {
        FontSet.Builder fonts = FontSet.builder();
        directories.forEach(fonts::directory);
        return fonts.build();
    }
}
