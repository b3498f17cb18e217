package io.github.gongwen4j.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Traditional characters (繁体) and the simplified ones (简体) that stand for them, so that one list of words serves both scripts. */
final class Scripts {
    private static final Map<Character, Character> SIMPLIFIED = read();

    private Scripts() {}

    /** The simplified form of a character in everyday use; of all others the character itself. */
    static char simplified(char c) {
        return SIMPLIFIED.getOrDefault(c, c);
    }

    /** Whether it is the traditional form of a character in everyday use. */
    static boolean isTraditional(char c) {
        return SIMPLIFIED.containsKey(c);
    }

    private static Map<Character, Character> read() {
        List<String> lines = Resources.lines("traditional.txt");
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i < lines.get(0).length(); i++) {
            map.put(lines.get(0).charAt(i), lines.get(1).charAt(i));
        }
        return Map.copyOf(map);
    }
}
