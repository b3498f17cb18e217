package io.github.gongwen4j.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far two prints of one document agree.
 *
 * @param pages how many pages each has
 * @param otherPages how many pages the other has
 * @param lines how many lines of text there are, page by page the more of both
 * @param same how many of them stand on the same page with the same text
 * @param drift how far the baselines of a line that is the same lie apart at most, in mm
 * @param shift how far the left ends of a line that is the same lie apart at most, in mm
 * @param different lines that have no like on the same page of the other print
 */
record Parity(int pages, int otherPages, int lines, int same, double drift, double shift, List<TextLine> different) {

    static Parity of(Paper one, Paper other) {
        Count count = new Count();
        for (int i = 0; i < Math.max(one.pages().size(), other.pages().size()); i++) {
            count.page(lines(one, i), lines(other, i));
        }
        return new Parity(
                one.pages().size(),
                other.pages().size(),
                count.lines,
                count.same,
                count.drift,
                count.shift,
                List.copyOf(count.different));
    }

    private static List<TextLine> lines(Paper paper, int page) {
        return page < paper.pages().size() ? paper.pages().get(page).lines() : List.of();
    }

    double percent() {
        return lines == 0 ? 100 : 100.0 * same / lines;
    }

    /** The figures as a row of a table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f %% | %.2f mm | %.2f mm |",
                name,
                pages,
                otherPages,
                lines,
                percent(),
                drift,
                shift);
    }

    /** The count in the making. */
    private static final class Count {
        private final List<TextLine> different = new ArrayList<>();
        private int lines;
        private int same;
        private double drift;
        private double shift;

        private void page(List<TextLine> one, List<TextLine> other) {
            lines += Math.max(one.size(), other.size());
            Map<String, List<TextLine>> unmatched = new HashMap<>();
            other.forEach(line -> unmatched
                    .computeIfAbsent(line.text(), text -> new ArrayList<>())
                    .add(line));
            for (TextLine line : one) {
                List<TextLine> likes = unmatched.getOrDefault(line.text(), List.of());
                if (likes.isEmpty()) {
                    different.add(line);
                } else {
                    TextLine like = likes.stream()
                            .min(Comparator.comparingDouble(found -> Math.abs(found.baseline() - line.baseline())))
                            .orElseThrow();
                    likes.remove(like);
                    same++;
                    drift = Math.max(drift, Math.abs(like.baseline() - line.baseline()));
                    shift = Math.max(shift, Math.abs(like.left() - line.left()));
                }
            }
        }
    }
}
