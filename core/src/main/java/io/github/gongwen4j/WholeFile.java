package io.github.gongwen4j;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: to a temporary file beside it, which then takes its name. */
public final class WholeFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes it; the stream is closed by the one who opened it. */
        T writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes the file; one that was there before stays as it was if anything fails.
     *
     * @return what the content returned
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        // a link stays one: what it points at is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = Files.createTempFile(parent(target), ".gongwen-", ".tmp");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                result = content.writeTo(out);
            }
            FileRights.asFor(target, temporary);
            move(temporary, target);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path parent(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(target + " is a directory");
        }
        return parent;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
