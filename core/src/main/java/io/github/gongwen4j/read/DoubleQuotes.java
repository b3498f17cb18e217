package io.github.gongwen4j.read;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** A text in double quotes, as JSON and YAML have them in common. */
final class DoubleQuotes {
    private DoubleQuotes() {}

    /**
     * The text in quotes.
     *
     * @param escaped which characters are written as their numbers
     * @param number how a character is written as its number
     */
    static String around(String text, IntPredicate escaped, IntFunction<String> number) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '"' || codePoint == '\\') {
                out.append('\\').appendCodePoint(codePoint);
            } else if (codePoint == '\n') {
                out.append("\\n");
            } else if (escaped.test(codePoint)) {
                out.append(number.apply(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.append('"').toString();
    }
}
