package io.github.gongwen4j.draft.word;

import java.util.Locale;
import java.util.Map;

/** Characters of symbol faces (Wingdings, Symbol) as those of Unicode that look like them. */
final class SymbolCharacters {
    private static final int PRIVATE = 0xF000;
    private static final int LOW_BYTE = 0xFF;
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA8, "□"),
            Map.entry(0xAB, "★"),
            Map.entry(0xB6, "☆"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0xFB, "×"),
            Map.entry(0xFC, "√"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0x52, "☑"),
            Map.entry(0x50, "√"));
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xBC, "…"),
            Map.entry(0xAE, "→"),
            Map.entry(0xA5, "∞"),
            Map.entry(0x61, "α"),
            Map.entry(0x62, "β"),
            Map.entry(0x6D, "μ"));

    private SymbolCharacters() {}

    /** What a character of a face looks like; the character itself where nothing is known of it. */
    static String of(String face, int character) {
        String name = face.toLowerCase(Locale.ROOT);
        int code = character >= PRIVATE && character <= PRIVATE + LOW_BYTE ? character - PRIVATE : character;
        if (name.equals("wingdings") && code >= 0x81 && code <= 0x8A) {
            return Character.toString(0x2460 + code - 0x81);
        }
        Map<Integer, String> known =
                name.startsWith("wingdings") ? WINGDINGS : name.equals("symbol") ? SYMBOL : Map.of();
        return known.getOrDefault(code, Character.isValidCodePoint(character) ? Character.toString(character) : "");
    }

    /** Words of a face, with characters of symbol faces replaced. */
    static String words(String face, String words) {
        boolean hasPrivate = words.chars().anyMatch(c -> c >= PRIVATE && c <= PRIVATE + LOW_BYTE);
        if (!hasPrivate) {
            return words;
        }
        StringBuilder read = new StringBuilder();
        words.codePoints()
                .forEach(c ->
                        read.append(c >= PRIVATE && c <= PRIVATE + LOW_BYTE ? of(face, c) : Character.toString(c)));
        return read.toString();
    }
}
