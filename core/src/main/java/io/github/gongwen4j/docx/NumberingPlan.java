package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which list counts which number, such that what a word processor counts is what must be printed. A number stands in the list
 * of the number above it, one level deeper, as long as that list would count to it; otherwise a list begins with it. Numbers
 * that no list counts to are typed.
 *
 * <p>Every list has its own definition and its own start, for word processors agree on that much only: they differ on how
 * lists of one definition go on from each other, and LibreOffice ignores a level's wish not to begin anew.
 */
final class NumberingPlan {
    private final List<CountedList> lists = new ArrayList<>();
    private final List<Optional<ListPlace>> places = new ArrayList<>();
    private final Map<Integer, CountedList> listOfRun = new HashMap<>();
    private final TreeMap<Integer, Open> open = new TreeMap<>();

    /** The place of the last number of a depth, under which deeper ones may stand. */
    private record Open(CountedList list, int level) {}

    private NumberingPlan() {}

    /** A plan for these numbered paragraphs, in document order. */
    static NumberingPlan of(List<FlowParagraph> numbered) {
        NumberingPlan plan = new NumberingPlan();
        NumberRuns runs = NumberRuns.of(
                numbered.stream().map(p -> p.number().orElseThrow()).toList());
        for (int i = 0; i < numbered.size(); i++) {
            plan.places.add(plan.place(numbered.get(i), runs.run(i), runs.crosses(runs.run(i))));
        }
        return plan;
    }

    /** The lists there are, by id. */
    List<CountedList> lists() {
        return lists;
    }

    /** The places of the numbered paragraphs in document order; a number without a place is typed. */
    List<Optional<ListPlace>> places() {
        return places;
    }

    private Optional<ListPlace> place(FlowParagraph paragraph, int run, boolean crossing) {
        FlowNumber number = paragraph.number().orElseThrow();
        if (!LevelFormat.counts(number.marker())) {
            return Optional.empty();
        }
        open.tailMap(number.depth(), true).clear();
        Open here = underParent(number).filter(o -> !crossing).orElseGet(() -> ofRun(run, number));
        open.put(number.depth(), here);
        return Optional.of(here.list().count(here.level(), number, paragraph.indents()));
    }

    private Optional<Open> underParent(FlowNumber number) {
        return Optional.ofNullable(open.lowerEntry(number.depth()))
                .map(entry -> new Open(entry.getValue().list(), entry.getValue().level() + 1))
                .filter(place -> place.list().takes(place.level(), number));
    }

    private Open ofRun(int run, FlowNumber number) {
        CountedList list = listOfRun.get(run);
        if (list == null || !list.takes(0, number)) {
            list = new CountedList(lists.size() + 1);
            lists.add(list);
            listOfRun.put(run, list);
        }
        return new Open(list, 0);
    }
}
