package io.github.gongwen4j.templates.compare;

import java.util.Arrays;

/**
 * A text as the pairs of neighbouring characters in it, to tell how alike two texts are.
 *
 * @param pairs the pairs, sorted; punctuation and white space do not count
 */
record Likeness(int[] pairs) {
    static Likeness of(String text) {
        int[] characters = text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '%')
                .toArray();
        if (characters.length == 1) {
            return new Likeness(characters);
        }
        int[] pairs = new int[Math.max(0, characters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = characters[i] * 31_337 + characters[i + 1];
        }
        Arrays.sort(pairs);
        return new Likeness(pairs);
    }

    /** How alike, 0–100 (Dice); two empty texts are. */
    int to(Likeness other) {
        int all = pairs.length + other.pairs.length;
        if (all == 0) {
            return 100;
        }
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < pairs.length && k < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return Math.round(200f * common / all);
    }

    /** No likeness of both is higher, by their lengths. */
    int mostLike(Likeness other) {
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 100 : Math.round(200f * Math.min(pairs.length, other.pairs.length) / all);
    }

    boolean isEmpty() {
        return pairs.length == 0;
    }
}
