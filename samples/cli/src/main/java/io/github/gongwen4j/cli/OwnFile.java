package io.github.gongwen4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is written goes to a file of its own, never over one that is read: a document overwritten by what is drawn from it is lost. */
final class OwnFile {
    private OwnFile() {}

    /**
     * Refuses an output that is one of the files named beside it.
     *
     * @param output null where nothing is written to a file
     * @param others those of them that are null are not given
     */
    static void need(CommandSpec spec, Console console, Path output, Path... others) throws IOException {
        if (output == null) {
            return;
        }
        for (Path other : Arrays.stream(others).filter(Objects::nonNull).toList()) {
            if (same(output, other)) {
                throw new ParameterException(
                        spec.commandLine(), console.messages().text("usage.own-file", output));
            }
        }
    }

    private static boolean same(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
