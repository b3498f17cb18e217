package io.github.gongwen4j.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word somebody probably meant: the known one with the fewest letters to change. */
public final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The nearest of the known words, if it is near: at most a third of its letters differ, at least one may. */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = plain(word);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate)))
                .filter(candidate -> distance(lower, candidate) <= Math.max(1, candidate.length() / 3))
                .filter(candidate -> distance(lower, candidate) < candidate.length());
    }

    /** Without what the hand adds to a word: capitals, underscores, quotes, half-width brackets. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace('(', '（')
                .replace(')', '）')
                .replaceAll("[“”‘’「」]", "");
    }

    /** How many characters must be put in, left out, replaced or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        char a = from.charAt(i - 1);
        char b = to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a == to.charAt(j - 2) && b == from.charAt(i - 2);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
