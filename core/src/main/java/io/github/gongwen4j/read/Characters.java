package io.github.gongwen4j.read;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters a document may hold. */
final class Characters {
    private static final int LAST_OF_PLANE = 0xFFFE;

    private Characters() {}

    /**
     * Whether it can be printed: no control character, no line or paragraph separator, no lone surrogate, no noncharacter, nothing that turns
     * the text beside it around: programs differ in what they make of that.
     */
    static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> !turnsText(codePoint);
            default -> (codePoint & LAST_OF_PLANE) != LAST_OF_PLANE;
        };
    }

    /** Embeddings, overrides and isolates of writing direction. */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Whether it may stand in a file: what can be printed, tabs and ends of lines. */
    static boolean allowedInFile(int codePoint) {
        return (codePoint >= ' ' && codePoint < 0x7F)
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || printable(codePoint);
    }

    static OptionalInt firstUnprintable(String text) {
        return text.codePoints().filter(codePoint -> !printable(codePoint)).findFirst();
    }

    /** As U+0007. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
