package io.github.gongwen4j.compose;

import io.github.gongwen4j.compose.FlowShape.Form;
import io.github.gongwen4j.schedule.Dated;
import io.github.gongwen4j.schedule.DatedPhase;
import io.github.gongwen4j.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A milestone or a deadline in a chart.
 *
 * @param form its sign
 * @param first the first day of it
 * @param last the last day of it
 * @param words what stands beside the sign
 */
record ChartMark(Form form, LocalDate first, LocalDate last, String words) {
    /** The marks of a phase that have a day, the earliest first. */
    static List<ChartMark> of(DatedPhase phase, boolean withDeadlines) {
        List<ChartMark> marks = new ArrayList<>();
        phase.milestones().forEach(dated -> of(
                        Form.DIAMOND,
                        dated,
                        dated.what().name(),
                        dated.what().on().printed())
                .ifPresent(marks::add));
        if (withDeadlines) {
            phase.deadlines().forEach(dated -> of(
                            Form.TRIANGLE,
                            dated,
                            InlineComposer.plain(dated.what().text()),
                            dated.what().due().orElseThrow().printed())
                    .ifPresent(marks::add));
        }
        marks.sort((a, b) -> a.last().compareTo(b.last()));
        return marks;
    }

    private static Optional<ChartMark> of(Form form, Dated<?> dated, String what, String when) {
        return dated.range().map(range -> {
            LocalDate last = range.end().or(range::start).orElseThrow();
            LocalDate first = range.start().orElse(last);
            return new ChartMark(form, first, last, what.replaceAll("[。；]$", "") + "（" + shown(range, when) + "）");
        });
    }

    /** One day without its year, which the scale shows. */
    private static String shown(DateRange range, String words) {
        boolean exact = words.matches("\\d{4}年\\d{1,2}月\\d{1,2}日") && range.isClosed();
        return exact ? words.substring("2026年".length()) : words;
    }

    /** Where it stands: a deadline where its last day ends, a milestone in the middle of its days. */
    double place(ChartScale scale) {
        return form == Form.TRIANGLE
                ? scale.end(last)
                : (scale.begin(first.isAfter(last) ? last : first) + scale.end(last)) / 2;
    }
}
