package io.github.gongwen4j.pdf;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The two-byte codes that stand for characters in a page's content: the character itself wherever it fits in two bytes, a code
 * out of the private use area (from E000) for the others.
 */
final class Cids {
    private static final int FIRST_FREE = 0xE000;
    private static final int LAST_FREE = 0xF8FF;

    private final SortedMap<Integer, Integer> others = new TreeMap<>();

    /** Codes for these characters. */
    Cids(SortedSet<Integer> codePoints) {
        int free = FIRST_FREE;
        for (int codePoint : codePoints) {
            if (!standsForItself(codePoint)) {
                others.put(codePoint, free++);
            }
        }
        if (free > LAST_FREE + 1) {
            throw new IllegalArgumentException("More than 6400 characters beyond the basic plane in one face");
        }
    }

    /** The code of a character. */
    int of(int codePoint) {
        return standsForItself(codePoint) ? codePoint : others.get(codePoint);
    }

    /** The characters that do not stand for themselves, with their codes. */
    Map<Integer, Integer> others() {
        return others;
    }

    private static boolean standsForItself(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || (codePoint > LAST_FREE && codePoint <= 0xFFFF);
    }
}
