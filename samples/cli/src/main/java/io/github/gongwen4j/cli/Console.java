package io.github.gongwen4j.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Where the command prints and in which language.
 *
 * @param out for results
 * @param err for messages
 * @param messages the words
 * @param interactive whether a person watches, so that a line may be written over
 * @param answers what a person types; empty where nobody can be asked
 */
record Console(
        PrintWriter out, PrintWriter err, Messages messages, boolean interactive, Optional<BufferedReader> answers) {
    /** A message for the person, in the language of the locale. */
    void say(String key, Object... values) {
        err.println(messages.text(key, values));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
