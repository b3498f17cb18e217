package io.github.gongwen4j.templates.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs the points of two documents: first those of the same words, then the most alike. Each has one partner at most. What remains is looked
 * through again as long as there is something to pair.
 */
final class Matching {
    private static final int LEAST = 45;
    private static final int CANDIDATES = 8;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt((Pair pair) -> -pair.score.total())
            .thenComparingDouble(pair -> pair.distance)
            .thenComparingInt(pair -> pair.before)
            .thenComparingInt(pair -> pair.after);

    private final List<PointWords> before;
    private final List<PointWords> after;
    private final int[] afterOf;
    private final int[] beforeOf;
    private final Score[] scores;

    /** Two points that may be the same. */
    private record Pair(int before, int after, Score score, double distance) {}

    private Matching(List<PointWords> before, List<PointWords> after) {
        this.before = before;
        this.after = after;
        afterOf = new int[before.size()];
        beforeOf = new int[after.size()];
        scores = new Score[before.size()];
        Arrays.fill(afterOf, -1);
        Arrays.fill(beforeOf, -1);
    }

    static Matching of(List<PointWords> before, List<PointWords> after) {
        Matching matching = new Matching(before, after);
        matching.take(matching.same());
        while (matching.take(matching.alike())) {
            // those that lost their candidates to others look for new ones
        }
        return matching;
    }

    private List<Pair> same() {
        Map<String, List<Integer>> byWords = new HashMap<>();
        for (int k = 0; k < after.size(); k++) {
            byWords.computeIfAbsent(after.get(k).relative(), words -> new ArrayList<>())
                    .add(k);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int k : byWords.getOrDefault(before.get(i).relative(), List.of())) {
                pairs.add(pair(i, k));
            }
        }
        return pairs;
    }

    private List<Pair> alike() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (afterOf[i] < 0) {
                pairs.addAll(candidates(i));
            }
        }
        return pairs;
    }

    private List<Pair> candidates(int i) {
        List<Pair> found = new ArrayList<>();
        for (int k = 0; k < after.size(); k++) {
            if (beforeOf[k] < 0 && before.get(i).mostLike(after.get(k)) >= LEAST) {
                Pair pair = pair(i, k);
                if (pair.score.total() >= LEAST && Math.max(pair.score.heading(), pair.score.text()) >= LEAST) {
                    found.add(pair);
                }
            }
        }
        return found.stream().sorted(BEST_FIRST).limit(CANDIDATES).toList();
    }

    private Pair pair(int i, int k) {
        double distance = Math.abs((double) i / before.size() - (double) k / after.size());
        return new Pair(i, k, before.get(i).score(after.get(k)), distance);
    }

    private boolean take(List<Pair> pairs) {
        boolean any = false;
        for (Pair pair : pairs.stream().sorted(BEST_FIRST).toList()) {
            if (afterOf[pair.before] < 0 && beforeOf[pair.after] < 0) {
                afterOf[pair.before] = pair.after;
                beforeOf[pair.after] = pair.before;
                scores[pair.before] = pair.score;
                any = true;
            }
        }
        return any;
    }

    /** The index of the partner in the later document, -1 for none. */
    int afterOf(int index) {
        return afterOf[index];
    }

    /** The index of the partner in the earlier document, -1 for none. */
    int beforeOf(int index) {
        return beforeOf[index];
    }

    Optional<Score> score(int index) {
        return Optional.ofNullable(scores[index]);
    }
}
