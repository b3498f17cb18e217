package io.github.gongwen4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what could not be read or written, without a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof IOException io) {
            console.err().println(reason(io, console.messages()));
            return ExitCode.IO.number();
        }
        if (failure instanceof UncheckedIOException io) {
            console.err().println(reason(io.getCause(), console.messages()));
            return ExitCode.IO.number();
        }
        throw failure;
    }

    /** What a failure to read or write means. */
    static String reason(IOException failure, Messages messages) {
        if (failure instanceof NoSuchFileException missing) {
            return messages.text("io.no-such-file", missing.getFile());
        }
        if (failure instanceof AccessDeniedException denied) {
            return messages.text("io.denied", denied.getFile());
        }
        if (failure instanceof DirectoryNotEmptyException directory) {
            return messages.text("io.directory", directory.getFile());
        }
        if (failure instanceof FileSystemException system) {
            return messages.text("io.file", String.valueOf(system.getFile()), String.valueOf(system.getReason()));
        }
        return messages.text("io.other", String.valueOf(failure.getMessage()));
    }
}
