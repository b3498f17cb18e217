package io.github.gongwen4j.layout;

/** Ranges of characters, each as its first and its last. */
final class Ranges {
    private Ranges() {}

    static boolean contain(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= codePoint && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
