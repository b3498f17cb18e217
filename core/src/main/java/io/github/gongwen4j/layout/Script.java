package io.github.gongwen4j.layout;

import java.lang.Character.UnicodeScript;

/**
 * The kind of writing a character belongs to, as word processors tell it: they set each stretch of one kind apart, break its
 * lines by its own rules, and leave a little room between stretches.
 */
enum Script {
    /** Han and what is set like it. */
    ASIAN,
    /** Letters and digits of the West, and every other alphabet. */
    LATIN,
    /** What goes with the text before it: quotation marks, dashes, spaces, signs. */
    WEAK;

    private static final int TABLE_SIZE = 0x10000;
    private static final int[] NUMBER_FORMS = {0x2150, 0x218F};
    /** Jamo; from the radicals to the Hangul syllables; compatibility ideographs and forms; full width; the later planes. */
    private static final int[] ASIAN_RANGES = {
        0x1100, 0x11FF, 0x2E80, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE4F, 0xFF00, 0xFFEF, 0x20000, 0x3FFFF
    };

    private static final Script[] TABLE = table();

    private static Script[] table() {
        Script[] table = new Script[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            table[c] = find(c);
        }
        return table;
    }

    /** The kind of a character by itself. */
    static Script of(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] : find(codePoint);
    }

    /**
     * The kind of every character where it stands: a weak one takes the kind of what is before it, and at the beginning of
     * a paragraph of what comes after it.
     */
    static Script[] resolve(int[] codePoints) {
        Script[] scripts = new Script[codePoints.length];
        Script current = first(codePoints);
        for (int i = 0; i < codePoints.length; i++) {
            Script own = of(codePoints[i]);
            current = own == WEAK ? current : own;
            scripts[i] = current;
        }
        return scripts;
    }

    private static Script first(int[] codePoints) {
        for (int codePoint : codePoints) {
            Script script = of(codePoint);
            if (script != WEAK) {
                return script;
            }
        }
        return ASIAN;
    }

    private static Script find(int c) {
        if (c <= 0x20 || c == 0xA0 || c == 0x2C7 || c == 0x2CA || c == 0x2CB || c == 0x2D9) {
            return WEAK;
        }
        if (c < 0x300) {
            return LATIN;
        }
        if (Ranges.contain(NUMBER_FORMS, c)) {
            return WEAK;
        }
        return Ranges.contain(ASIAN_RANGES, c) ? ASIAN : byUnicodeScript(c);
    }

    private static Script byUnicodeScript(int c) {
        return switch (UnicodeScript.of(c)) {
            case COMMON, INHERITED, UNKNOWN -> WEAK;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> ASIAN;
            default -> LATIN;
        };
    }
}
