package io.github.gongwen4j.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command did.
 *
 * @param code its exit code
 * @param out what it printed as result
 * @param err what it told the person
 */
record Run(int code, String out, String err) {
    static Run english(Object... args) {
        return in(Locale.ENGLISH, args);
    }

    static Run in(Locale locale, Object... args) {
        return in(locale, Optional.empty(), args);
    }

    /** With a person at the terminal, who types these lines. */
    static Run answering(String lines, Object... args) {
        return in(Locale.ENGLISH, Optional.of(new BufferedReader(new StringReader(lines))), args);
    }

    private static Run in(Locale locale, Optional<BufferedReader> answers, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        Console console = new Console(
                new PrintWriter(out, true), new PrintWriter(err, true), new Messages(locale), false, answers);
        int code = Main.run(console, words);
        return new Run(code, out.toString(), err.toString());
    }
}
