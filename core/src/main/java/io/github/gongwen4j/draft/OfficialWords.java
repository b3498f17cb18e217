package io.github.gongwen4j.draft;

import java.util.Arrays;
import java.util.BitSet;

/** Words of two characters that official writing is full of, in both scripts. They tell a slip from what was meant; what is no such word is not wrong for that. */
final class OfficialWords {
    private static final int[] WORDS = Resources.lines("words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .mapToInt(word -> key(word.charAt(0), word.charAt(1)))
            .sorted()
            .toArray();

    private OfficialWords() {}

    /** Whether two characters, of either script, are such a word. */
    static boolean has(char first, char second) {
        return Arrays.binarySearch(WORDS, key(Scripts.simplified(first), Scripts.simplified(second))) >= 0;
    }

    /** Whether such a word begins at a place; none does outside the text. */
    static boolean at(CharSequence text, int at) {
        return at >= 0 && at + 1 < text.length() && has(text.charAt(at), text.charAt(at + 1));
    }

    /** How many characters of a text are part of such words. */
    static int covered(CharSequence text) {
        BitSet covered = new BitSet();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (at(text, i)) {
                covered.set(i, i + 2);
            }
        }
        return covered.cardinality();
    }

    private static int key(char first, char second) {
        return first << Character.SIZE | second;
    }
}
