package io.github.gongwen4j.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

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
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), new Messages(locale), false);
        int code = Main.run(console, words);
        return new Run(code, out.toString(), err.toString());
    }
}
