package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.schedule.DatedPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart in words, for readers who cannot see it. */
final class ChartWords {
    private ChartWords() {}

    static String of(List<DatedPhase> phases) {
        return phases.stream()
                .map(DatedPhase::phase)
                .map(ChartWords::phase)
                .collect(Collectors.joining("；", "横道图：", "。"));
    }

    private static String phase(Phase phase) {
        List<String> said = new ArrayList<>();
        String time = PhasePhrase.time(phase);
        said.add(time.isEmpty() ? phase.name() : phase.name() + "，" + time);
        if (!phase.milestones().isEmpty()) {
            said.add(phase.milestones().stream()
                    .map(milestone -> milestone.name() + "（" + milestone.on().printed() + "）")
                    .collect(Collectors.joining("、", "节点：", "")));
        }
        List<Task> due =
                phase.tasks().stream().filter(task -> task.due().isPresent()).toList();
        if (!due.isEmpty()) {
            said.add(due.stream()
                    .map(task -> InlineComposer.plain(task.text()).replaceAll("[。；]$", "") + "（"
                            + task.due().orElseThrow().printed() + "）")
                    .collect(Collectors.joining("、", "完成时限：", "")));
        }
        return String.join("，", said);
    }
}
