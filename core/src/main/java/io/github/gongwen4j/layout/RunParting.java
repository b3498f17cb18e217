package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowRun;
import java.util.ArrayList;
import java.util.List;

/** Parts runs of text at given places; nothing is seen of it. */
final class RunParting {
    private RunParting() {}

    /**
     * The runs parted.
     *
     * @param runs the runs
     * @param places places in the text of all of them, ascending; one where a run ends anyway changes nothing
     */
    static List<FlowRun> at(List<FlowRun> runs, List<Integer> places) {
        List<FlowRun> parted = new ArrayList<>(runs.size() + places.size());
        int begin = 0;
        for (FlowRun run : runs) {
            int from = 0;
            int end = begin + run.text().length();
            for (int place : places) {
                if (place > begin + from && place < end) {
                    parted.add(part(run, from, place - begin));
                    from = place - begin;
                }
            }
            parted.add(from == 0 ? run : part(run, from, run.text().length()));
            begin = end;
        }
        return parted;
    }

    private static FlowRun part(FlowRun run, int from, int to) {
        return new FlowRun(run.text().substring(from, to), run.style(), run.role());
    }
}
