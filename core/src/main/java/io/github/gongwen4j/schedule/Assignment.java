package io.github.gongwen4j.schedule;

import io.github.gongwen4j.time.DateRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a task register (任务分解表): who does what by when.
 *
 * @param path the path under which the input holds it
 * @param heading the heading or phase it stands under; empty where none is
 * @param task what is to be done (任务), without a closing stop
 * @param lead the units that lead (牵头单位)
 * @param support the units that help (配合单位)
 * @param due by when (时限), as the document says it; empty where it does not
 * @param own whether it names that time itself, and not the phase it stands in
 * @param days the days that comes to; empty where its words name none
 * @param deliverable what is handed in (成果), and to whom; empty where nothing is
 */
public record Assignment(
        String path,
        String heading,
        String task,
        List<String> lead,
        List<String> support,
        String due,
        boolean own,
        Optional<DateRange> days,
        String deliverable) {
    public Assignment {
        Objects.requireNonNull(path);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(task);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        Objects.requireNonNull(due);
        Objects.requireNonNull(days);
        Objects.requireNonNull(deliverable);
    }
}
