package io.github.gongwen4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells of folders that were named and are not there. */
final class MissingFolders {
    private MissingFolders() {}

    static void warn(List<Path> folders, Console console) {
        folders.stream()
                .filter(folder -> !Files.exists(folder))
                .forEach(folder -> console.say("fonts.no-folder", folder));
    }
}
