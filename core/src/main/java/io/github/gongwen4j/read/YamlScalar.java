package io.github.gongwen4j.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as a scalar of YAML: plain where it is read back as the same text, otherwise in quotes. */
final class YamlScalar {
    /** What YAML's core schema takes for no text, what begins with an indicator, and what looks like a field. */
    private static final Pattern NOT_PLAIN = Pattern.compile(
            "(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9.][0-9A-Fa-fox_.:+-]*|[-+]?\\.(?i:inf|nan)|<<|=)"
                    + "|[-?:,\\[\\]{}#&*!|>'\"%@`\\s].*"
                    + "|.*(?::|\\s)"
                    + "|.*(?:: | #|\\t).*"
                    + "|[A-Za-z][A-Za-z-]*\\s*[:：].*",
            Pattern.DOTALL);
    /** A day is text to the reader, and is never anything else to a person. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern FLOW_MARKS = Pattern.compile(".*[,\\[\\]{}].*", Pattern.DOTALL);

    private YamlScalar() {}

    /** On one line, in a block. */
    static String block(String text) {
        return !escaped(text) && plain(text) ? text : quoted(text);
    }

    /** On one line, within brackets. */
    static String flow(String text) {
        return FLOW_MARKS.matcher(text).matches() ? quoted(text) : block(text);
    }

    /** Whether a text of several lines can stand as it is, below a bar. */
    static boolean literal(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.endsWith("\n")
                && text.indexOf('\r') < 0
                && text.lines().noneMatch(line -> line.isBlank() || line.endsWith(" ") || escaped(line));
    }

    private static boolean plain(String text) {
        return DAY.matcher(text).matches() || !NOT_PLAIN.matcher(text).matches();
    }

    private static boolean escaped(String text) {
        return text.codePoints().anyMatch(YamlScalar::escaped);
    }

    private static boolean escaped(int codePoint) {
        return codePoint == '\uFEFF' || !Characters.printable(codePoint);
    }

    /** In double quotes; in single ones where that saves every escape. */
    private static String quoted(String text) {
        boolean single = text.indexOf('"') >= 0 && text.indexOf('\'') < 0 && !escaped(text);
        return single ? "'" + text + "'" : doubleQuoted(text);
    }

    private static String doubleQuoted(String text) {
        return DoubleQuotes.around(
                text,
                YamlScalar::escaped,
                codePoint -> String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint));
    }
}
