package io.github.gongwen4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Whether a person sits at the command. */
final class Terminal {
    private Terminal() {}

    /** Whether somebody watches what is printed. */
    static boolean watched() {
        return System.console() != null && isTerminal();
    }

    /** What somebody types; empty when input comes from a file, a pipe or nowhere. */
    static Optional<BufferedReader> answers() {
        if (!watched()) {
            return Optional.empty();
        }
        String native8 = System.getProperty("sun.stdin.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Optional.of(new BufferedReader(new InputStreamReader(System.in, Charset.forName(native8))));
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal() {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
