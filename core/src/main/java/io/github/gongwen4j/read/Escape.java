package io.github.gongwen4j.read;

import java.util.Map;
import java.util.Optional;

/**
 * An escape within double quotes, of YAML or of JSON.
 *
 * @param meaning what it stands for
 * @param length how many chars it takes
 */
record Escape(String meaning, int length) {
    private static final Map<Character, String> SHORT = Map.ofEntries(
            Map.entry('0', "\0"),
            Map.entry('a', "\u0007"),
            Map.entry('b', "\b"),
            Map.entry('t', "\t"),
            Map.entry('\t', "\t"),
            Map.entry('n', "\n"),
            Map.entry('v', "\u000B"),
            Map.entry('f', "\f"),
            Map.entry('r', "\r"),
            Map.entry('e', "\u001B"),
            Map.entry(' ', " "),
            Map.entry('"', "\""),
            Map.entry('/', "/"),
            Map.entry('\\', "\\"),
            Map.entry('N', "\u0085"),
            Map.entry('_', "\u00A0"),
            Map.entry('L', "\u2028"),
            Map.entry('P', "\u2029"));
    private static final Map<Character, Integer> FIGURES = Map.of('x', 2, 'u', 4, 'U', 8);

    /** The escape whose backslash stands here; empty if it is none. */
    static Optional<Escape> at(String text, int backslash) {
        if (backslash + 1 >= text.length()) {
            return Optional.empty();
        }
        char letter = text.charAt(backslash + 1);
        Integer figures = FIGURES.get(letter);
        return figures == null
                ? Optional.ofNullable(SHORT.get(letter)).map(meaning -> new Escape(meaning, 2))
                : number(text, backslash, figures);
    }

    private static Optional<Escape> number(String text, int backslash, int figures) {
        int end = backslash + 2 + figures;
        if (end > text.length()) {
            return Optional.empty();
        }
        try {
            int codePoint = Integer.parseUnsignedInt(text, backslash + 2, end, 16);
            return Character.isValidCodePoint(codePoint)
                    ? Optional.of(new Escape(Character.toString(codePoint), end - backslash))
                    : Optional.empty();
        } catch (NumberFormatException notHexadecimal) {
            return Optional.empty();
        }
    }
}
