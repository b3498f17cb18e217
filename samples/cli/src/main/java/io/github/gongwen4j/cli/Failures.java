package io.github.gongwen4j.cli;

import io.github.gongwen4j.read.DocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, without a stack trace: the faults of what was read, or why it could not be read or written. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof DocumentException told) {
            console.err().println(told.message(console.messages().locale()));
            return ExitCode.FINDINGS.number();
        }
        console.err().println(reason(failure, console.messages()));
        return ExitCode.IO.number();
    }

    /** What a failure means; one that nobody foresaw is named for a report. */
    static String reason(Exception failure, Messages messages) {
        if (failure instanceof IOException io) {
            return reason(io, messages);
        }
        if (failure instanceof UncheckedIOException io) {
            return reason(io.getCause(), messages);
        }
        StackTraceElement[] places = failure.getStackTrace();
        return messages.text(
                "unforeseen",
                failure.getClass().getSimpleName(),
                String.valueOf(failure.getMessage()),
                places.length == 0 ? "?" : places[0].toString());
    }

    /** What a failure to read or write means. */
    private static String reason(IOException failure, Messages messages) {
        if (failure instanceof NoSuchFileException missing) {
            return messages.text("io.no-such-file", missing.getFile());
        }
        if (failure instanceof AccessDeniedException denied) {
            return messages.text("io.denied", denied.getFile());
        }
        if (failure instanceof DirectoryNotEmptyException directory) {
            return messages.text("io.directory", directory.getFile());
        }
        if (failure instanceof FileAlreadyExistsException file && file.getReason() == null) {
            return messages.text("io.no-folder", file.getFile());
        }
        if (failure instanceof FileSystemException system) {
            return system.getReason() == null
                    ? messages.text("io.other", String.valueOf(system.getFile()))
                    : messages.text("io.file", String.valueOf(system.getFile()), system.getReason());
        }
        return messages.text("io.other", String.valueOf(failure.getMessage()));
    }
}
