package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Milestone;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A phase in words: 动员部署阶段（2026年3月至4月底前）. */
final class PhasePhrase {
    private static final Pattern STRETCH = Pattern.compile("[^至到—]+[至到—]+[^至到—]+");

    private PhasePhrase() {}

    /** The name with the time in brackets. */
    static String heading(Phase phase) {
        String time = time(phase);
        return time.isEmpty() ? phase.name() : phase.name() + "（" + time + "）";
    }

    /** When it is; empty when nothing is said. */
    static String time(Phase phase) {
        Optional<String> from = phase.from().map(FuzzyDate::printed);
        Optional<String> to = phase.to().map(FuzzyDate::printed);
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? from.get() : from.get() + "至" + to.get();
        }
        return from.map(words -> complete(words, "起", "开始", "后", "以来", "前") ? words : words + "起")
                .or(() -> to.map(words -> complete(words, "前", "止", "前夕", "为止") ? words : "至" + words))
                .orElse("");
    }

    /** Text, tasks and milestones as sentences of one paragraph; empty when nothing is said. */
    static String content(Phase phase) {
        String text = phase.text().map(InlineComposer::plain).orElse("");
        String rest = Stream.concat(
                        phase.tasks().stream().map(PhasePhrase::task),
                        phase.milestones().stream().map(PhasePhrase::milestone))
                .map(PhasePhrase::withoutStop)
                .collect(Collectors.joining("；"));
        return rest.isEmpty() ? text : text + rest + "。";
    }

    /** The task with who does it and by when in brackets. */
    static String task(Task task) {
        String who = task.lead().isEmpty() ? "" : DutyPhrase.of(task.lead(), task.support());
        String when = task.due().map(due -> "完成时限：" + due.printed()).orElse("");
        String detail = Stream.of(who, when).filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
        String text = InlineComposer.plain(task.text());
        return detail.isEmpty() ? text : withoutStop(text) + "（" + detail + "）";
    }

    /** The day and what happens on it. */
    static String milestone(Milestone milestone) {
        return milestone.on().printed() + "，" + milestone.name();
    }

    /** Whether words say by themselves how far they reach: by their end, or as a stretch from one time to another. */
    private static boolean complete(String words, String... ends) {
        return endsWithAny(words, ends) || STRETCH.matcher(words).matches();
    }

    private static String withoutStop(String words) {
        return endsWithAny(words, "。", "；") ? words.substring(0, words.length() - 1) : words;
    }

    private static boolean endsWithAny(String words, String... ends) {
        return Stream.of(ends).anyMatch(words::endsWith);
    }
}
