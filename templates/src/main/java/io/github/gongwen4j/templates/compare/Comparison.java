package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.templates.reissue.DocumentYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of the points of one document in another, mostly the same of the year after. A year that moved with the document makes no
 * difference.
 *
 * @param before the title of the earlier document
 * @param after the title of the later document
 * @param yearBefore the year the earlier document is of
 * @param yearAfter the year the later document is of
 * @param entries what became of each point, in the order of the later document; a dropped one after the point it followed
 */
public record Comparison(
        String before, String after, OptionalInt yearBefore, OptionalInt yearAfter, List<Entry> entries) {
    public Comparison {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(yearBefore);
        Objects.requireNonNull(yearAfter);
        entries = List.copyOf(entries);
    }

    /** Compares an earlier document with a later one. */
    public static Comparison of(Document before, Document after) {
        return new Comparison(
                before.title().text(),
                after.title().text(),
                DocumentYear.of(before),
                DocumentYear.of(after),
                entries(PointCollector.collect(before), PointCollector.collect(after)));
    }

    /** How many points there are of this status. */
    public long count(Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    private static List<Entry> entries(List<PointWords> before, List<PointWords> after) {
        Matching matching = Matching.of(before, after);
        Movement movement = Movement.of(before, after, matching);
        List<Entry> entries = new ArrayList<>();
        dropped(before, matching, 0, entries);
        for (int k = 0; k < after.size(); k++) {
            int i = matching.beforeOf(k);
            if (i < 0) {
                entries.add(new Entry(
                        Status.NEW, Optional.empty(), Optional.of(after.get(k).point()), Optional.empty(), List.of()));
            } else {
                entries.add(matched(before.get(i), after.get(k), movement.moved(i), matching.score(i)));
                dropped(before, matching, i + 1, entries);
            }
        }
        return entries;
    }

    private static Entry matched(PointWords before, PointWords after, boolean moved, Optional<Score> score) {
        List<Difference> differences = Differences.between(before.tokens(), after.tokens());
        Status same = differences.isEmpty() ? Status.KEPT : Status.CHANGED;
        return new Entry(
                moved ? Status.MOVED : same,
                Optional.of(before.point()),
                Optional.of(after.point()),
                score,
                differences);
    }

    /** The points without a partner from here to the next that has one. */
    private static void dropped(List<PointWords> before, Matching matching, int from, List<Entry> entries) {
        for (int i = from; i < before.size() && matching.afterOf(i) < 0; i++) {
            entries.add(new Entry(
                    Status.DROPPED, Optional.of(before.get(i).point()), Optional.empty(), Optional.empty(), List.of()));
        }
    }
}
