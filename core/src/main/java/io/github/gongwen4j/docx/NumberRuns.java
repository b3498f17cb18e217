package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which numbers of a document follow one another: 1, 2, 3 of one depth, scheme and look, whatever stands between. A run that
 * goes on past a number of a lesser depth (points counted through the sections) needs a list of its own: in a list of several
 * levels Word would begin it anew.
 */
final class NumberRuns {
    private final List<Integer> runOf = new ArrayList<>();
    private final List<Boolean> crossing = new ArrayList<>();

    private final Map<Kind, Last> lasts = new HashMap<>();
    private final TreeMap<Integer, Integer> lastOfDepth = new TreeMap<>();

    private record Kind(int depth, Scheme scheme, TextStyle style) {}

    private record Last(int index, int value) {}

    private NumberRuns() {}

    static NumberRuns of(List<FlowNumber> numbers) {
        NumberRuns runs = new NumberRuns();
        numbers.forEach(runs::add);
        return runs;
    }

    /** The run of the number at this index. */
    int run(int index) {
        return runOf.get(index);
    }

    /** Whether the run goes on past a number of a lesser depth. */
    boolean crosses(int run) {
        return crossing.get(run);
    }

    private void add(FlowNumber number) {
        int index = runOf.size();
        Kind kind = new Kind(number.depth(), number.marker().scheme(), number.style());
        Last last = lasts.get(kind);
        if (last != null && number.marker().value() == last.value() + 1) {
            int run = runOf.get(last.index());
            runOf.add(run);
            if (lesserDepthAfter(last.index(), number.depth())) {
                crossing.set(run, true);
            }
        } else {
            runOf.add(crossing.size());
            crossing.add(false);
        }
        lasts.put(kind, new Last(index, number.marker().value()));
        lastOfDepth.put(number.depth(), index);
    }

    private boolean lesserDepthAfter(int index, int depth) {
        return lastOfDepth.headMap(depth).values().stream().anyMatch(other -> other > index);
    }
}
