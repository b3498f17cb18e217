package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as plain words. */
final class BlockWords {
    private BlockWords() {}

    static String of(Text text) {
        return text.parts().stream().map(BlockWords::of).collect(Collectors.joining());
    }

    private static String of(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text();
        }
        if (part instanceof Inline.Strong strong) {
            return strong.text();
        }
        if (part instanceof Inline.Note note) {
            return "（注：" + of(note.text()) + "）";
        }
        return part instanceof Inline.Duty duty ? duty(duty.lead(), duty.support()) : "";
    }

    private static String duty(List<String> lead, List<String> support) {
        if (lead.isEmpty() && support.isEmpty()) {
            return "";
        }
        String helped = support.isEmpty() ? "" : "，" + String.join("、", support) + "配合";
        return "（" + String.join("、", lead) + "牵头" + helped + "）";
    }

    /** Paragraphs, tables and captions; timelines and tasks are points of their own. */
    static String of(List<Block> blocks) {
        return blocks.stream().map(BlockWords::of).collect(Collectors.joining());
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return of(paragraph.text());
        }
        if (block instanceof Table table) {
            Stream<String> rows = table.rows().stream().map(row -> String.join("｜", row));
            return Stream.of(table.caption().stream(), Stream.of(String.join("｜", table.head())), rows)
                    .flatMap(words -> words)
                    .collect(Collectors.joining("；"));
        }
        return block instanceof Figure figure ? figure.caption().orElse("") : "";
    }

    static String of(Phase phase) {
        String days = Stream.of(phase.from(), phase.to())
                .flatMap(Optional::stream)
                .map(FuzzyDate::printed)
                .collect(Collectors.joining("至"));
        String events = phase.milestones().stream()
                .map(milestone -> milestone.on().printed() + milestone.name())
                .collect(Collectors.joining("；"));
        return Stream.of(days, phase.text().map(BlockWords::of).orElse(""), events)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("。"));
    }

    static String of(Task task) {
        String due =
                task.due().map(FuzzyDate::printed).map(words -> "，" + words).orElse("");
        String result = task.deliverable().map(words -> "，成果：" + words).orElse("");
        String receiver = task.receiver().map(words -> "，报" + words).orElse("");
        return of(task.text()) + due + result + receiver + duty(task.lead(), task.support());
    }
}
