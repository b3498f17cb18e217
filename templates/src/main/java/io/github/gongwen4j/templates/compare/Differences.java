package io.github.gongwen4j.templates.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where two texts differ, each place with a few words around it, so that it can be read by itself. */
final class Differences {
    private static final long MOST = 1_000_000;
    private static final int BRIDGE = 2;
    private static final String MULTIPLES = "万亿";
    private static final int CONTEXT = 10;

    private final List<Token> before;
    private final List<Token> after;
    private final List<Difference> found = new ArrayList<>();

    /** A stretch of either text. */
    private record Stretch(int oldStart, int oldEnd, int newStart, int newEnd) {}

    private Differences(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(List<Token> before, List<Token> after) {
        Differences differences = new Differences(before, after);
        bridged(differences.stretches()).forEach(differences::add);
        return List.copyOf(differences.found);
    }

    private List<Stretch> stretches() {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).same(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).same(after.get(after.size() - 1 - end))) {
            end++;
        }
        int oldEnd = before.size() - end;
        int newEnd = after.size() - end;
        if (start == oldEnd && start == newEnd) {
            return List.of();
        }
        boolean many = (long) (oldEnd - start) * (newEnd - start) > MOST;
        return many ? List.of(new Stretch(start, oldEnd, start, newEnd)) : walk(start, oldEnd, newEnd);
    }

    private List<Stretch> walk(int start, int oldEnd, int newEnd) {
        int[][] common = common(start, oldEnd, newEnd);
        List<Stretch> stretches = new ArrayList<>();
        int i = start;
        int k = start;
        while (i < oldEnd || k < newEnd) {
            int oldStart = i;
            int newStart = k;
            while ((i < oldEnd || k < newEnd)
                    && !(i < oldEnd && k < newEnd && before.get(i).same(after.get(k)))) {
                boolean goes = k >= newEnd
                        || (i < oldEnd && common[i - start + 1][k - start] >= common[i - start][k - start + 1]);
                i += goes ? 1 : 0;
                k += goes ? 0 : 1;
            }
            if (i > oldStart || k > newStart) {
                stretches.add(new Stretch(oldStart, i, newStart, k));
            }
            while (i < oldEnd && k < newEnd && before.get(i).same(after.get(k))) {
                i++;
                k++;
            }
        }
        return stretches;
    }

    /** The length of the longest common sequence from each pair of places on. */
    private int[][] common(int start, int oldEnd, int newEnd) {
        int[][] length = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int i = oldEnd - start - 1; i >= 0; i--) {
            for (int k = newEnd - start - 1; k >= 0; k--) {
                length[i][k] = before.get(start + i).same(after.get(start + k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        return length;
    }

    /** Runs of a few common tokens between two stretches are alike by chance, and told as part of both. */
    private static List<Stretch> bridged(List<Stretch> stretches) {
        List<Stretch> bridged = new ArrayList<>();
        for (Stretch next : stretches) {
            Stretch last = bridged.isEmpty() ? null : bridged.get(bridged.size() - 1);
            if (last != null && next.oldStart - last.oldEnd <= BRIDGE) {
                bridged.set(bridged.size() - 1, new Stretch(last.oldStart, next.oldEnd, last.newStart, next.newEnd));
            } else {
                bridged.add(next);
            }
        }
        return bridged;
    }

    private void add(Stretch stretch) {
        int lead = 0;
        while (lead < CONTEXT
                && lead < stretch.oldStart
                && lead < stretch.newStart
                && !before.get(stretch.oldStart - 1 - lead).stops()) {
            lead++;
        }
        int tail = tail(stretch);
        boolean one = stretch.oldStart == stretch.oldEnd || stretch.newStart == stretch.newEnd;
        found.add(
                one
                        ? new Difference(
                                words(before, stretch.oldStart, stretch.oldEnd),
                                words(after, stretch.newStart, stretch.newEnd))
                        : new Difference(
                                words(before, stretch.oldStart - lead, stretch.oldEnd + tail),
                                words(after, stretch.newStart - lead, stretch.newEnd + tail)));
    }

    /** The unit that follows: 20处, 460万人. */
    private int tail(Stretch stretch) {
        int tail = 0;
        boolean more = true;
        while (more && stretch.oldEnd + tail < before.size() && stretch.newEnd + tail < after.size()) {
            Token next = before.get(stretch.oldEnd + tail);
            more = MULTIPLES.contains(next.text());
            tail += next.stops() ? 0 : 1;
        }
        return tail;
    }

    private static String words(List<Token> tokens, int start, int end) {
        return tokens.subList(start, end).stream().map(Token::text).collect(Collectors.joining());
    }
}
