package io.github.gongwen4j.templates.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

/** Makes the listed changes by hand. */
final class Patches {
    private Patches() {}

    /** Knows nothing of the tool: goes to each line and column from the last to the first and puts the words there. */
    static String made(String text, List<Change> changes) {
        String[] lines = text.split("(?<=\n)", -1);
        List<Change> fromTheEnd = changes.stream()
                .sorted(Comparator.comparingInt(Change::line)
                        .thenComparingInt(Change::column)
                        .reversed())
                .toList();
        for (Change change : fromTheEnd) {
            String line = lines[change.line() - 1];
            int mark = change.line() == 1 && line.startsWith("\uFEFF") ? 1 : 0;
            int at = line.offsetByCodePoints(mark, change.column() - 1);
            assertThat(line.substring(at)).startsWith(change.before());
            lines[change.line() - 1] = line.substring(0, at)
                    + change.after()
                    + line.substring(at + change.before().length());
        }
        return String.join("", lines);
    }
}
