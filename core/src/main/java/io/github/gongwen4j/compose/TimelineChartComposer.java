package io.github.gongwen4j.compose;

import io.github.gongwen4j.compose.FlowShape.Form;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.schedule.DatedPhase;
import io.github.gongwen4j.schedule.DatedTimeline;
import io.github.gongwen4j.schedule.Schedule;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A timeline as a bar chart (横道图): a row for each phase over years, quarters and months. One that is higher than a page becomes several,
 * each with the scale above it.
 */
final class TimelineChartComposer {
    /** A leap year, so that every day exists, in which a document is read that tells no year; the scale shows none then. */
    private static final int ANY_YEAR = 2024;

    /** The names of the phases take no more than so much of the width. */
    private static final double NAMES = 0.27;

    /** So many lines of the page are left to the caption. */
    private static final int CAPTION_LINES = 2;

    /** Where no date is known, a year is shown. */
    private static final int MONTHS_OF_NOTHING = 11;

    private static final double LEGEND_BAR = 22;
    private static final double HEAD_PADDING = 2;

    private final Composition composition;
    private final ChartPen pen;
    private final DatedTimeline timeline;
    private final boolean withYears;
    private final ChartScale scale;
    private final double width;

    private TimelineChartComposer(DatedTimeline timeline, boolean withYears, Composition composition) {
        this.composition = composition;
        this.timeline = timeline;
        this.withYears = withYears;
        this.pen = new ChartPen(composition);
        this.width = composition.page().typeWidth().points();
        LocalDate first = firstDay();
        this.scale = ChartScale.of(first, lastDay(first), names(), width);
    }

    static void compose(Timeline timeline, Composition composition) {
        DatedTimeline dated = Schedule.of(timeline, composition.years(), composition.conventions());
        boolean yearless = dated.firstDay().isEmpty();
        new TimelineChartComposer(yearless ? Schedule.in(dated, ANY_YEAR) : dated, !yearless, composition).compose();
    }

    /** A phase without a beginning is seen to have begun a month before at least. */
    private LocalDate firstDay() {
        LocalDate first = timeline.firstDay().orElse(LocalDate.of(ANY_YEAR, 1, 1));
        for (DatedPhase phase : timeline.phases()) {
            LocalDate seen = phase.range()
                    .filter(range -> range.start().isEmpty())
                    .flatMap(DateRange::end)
                    .map(day -> day.minusMonths(1))
                    .orElse(first);
            first = seen.isBefore(first) ? seen : first;
        }
        return first;
    }

    /** A phase without an end is seen to go on for a month at least. */
    private LocalDate lastDay(LocalDate first) {
        LocalDate last = timeline.lastDay().orElse(first.plusMonths(MONTHS_OF_NOTHING));
        for (DatedPhase phase : timeline.phases()) {
            LocalDate seen = phase.range()
                    .filter(range -> range.end().isEmpty())
                    .flatMap(DateRange::start)
                    .map(day -> day.plusMonths(1))
                    .orElse(last);
            last = seen.isAfter(last) ? seen : last;
        }
        return last;
    }

    private double names() {
        double widest = pen.texts().width("阶　段");
        for (DatedPhase phase : timeline.phases()) {
            widest = Math.max(widest, pen.texts().width(phase.phase().name()));
            widest = Math.max(widest, pen.scales().width(PhasePhrase.time(phase.phase())));
        }
        return Math.min(widest + 3 * ChartPen.GAP, width * NAMES);
    }

    private void compose() {
        double head = head().size() * headLine();
        Length room = room(timeline.timeline().caption().isPresent());
        double most = room.points() - head - legend();
        List<ChartRow> rows = ChartRow.of(timeline.phases(), pen, scale, Length.pt(most));
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            double taken = rows.get(from).height();
            while (to < rows.size() && taken + rows.get(to).height() <= most) {
                taken += rows.get(to).height();
                to++;
            }
            part(rows, from, to);
            from = to;
        }
    }

    /** What a page holds besides a caption and the empty room above. */
    private Length room(boolean captioned) {
        Length line = composition.grid().lineHeight();
        double rows = Math.floor(composition.page().typeHeight().points() / line.points());
        return line.times(rows - (captioned ? CAPTION_LINES : 0))
                .minus(composition.profile().distance(Distance.FIGURE_ABOVE).times(2));
    }

    private List<List<ChartScale.Cell>> head() {
        return scale.rows(withYears);
    }

    private double headLine() {
        return pen.scaleLine() + 2 * HEAD_PADDING;
    }

    private double legend() {
        return pen.scaleLine() + 2 * HEAD_PADDING;
    }

    private void part(List<ChartRow> rows, int from, int to) {
        pen.lift();
        double head = drawHead();
        double y = head;
        for (int i = from; i < to; i++) {
            rows.get(i).draw(y);
            y += rows.get(i).height();
            if (i < to - 1) {
                pen.strong(0, y, width, y);
            }
        }
        drawFrame(head, y);
        drawLegend(y);
        add(y + legend(), from, to, to == rows.size());
    }

    private double drawHead() {
        List<List<ChartScale.Cell>> rows = head();
        double y = 0;
        for (int row = 0; row < rows.size(); row++) {
            double bottom = y + headLine();
            boolean narrow = narrow(rows.get(row));
            for (ChartScale.Cell cell : rows.get(row)) {
                double top = y + HEAD_PADDING;
                words(cell, narrow)
                        .ifPresent(words ->
                                pen.label(words, TextRole.CHART_SCALE, Alignment.CENTER, cell.from(), cell.to(), top));
                if (cell.to() < width - 1) {
                    pen.strong(cell.to(), y, cell.to(), bottom);
                }
            }
            y = bottom;
            if (row < rows.size() - 1) {
                pen.strong(scale.left(), y, width, y);
            }
        }
        double middle = (y - pen.textLine()) / 2;
        pen.label("阶　段", TextRole.CHART_TEXT, Alignment.CENTER, 0, scale.left(), middle);
        return y;
    }

    /** Whether not even the whole quarters and months of a row have the room for all they say; the outermost may be parts. */
    private boolean narrow(List<ChartScale.Cell> row) {
        return row.size() > 2 && row.subList(1, row.size() - 1).stream().anyMatch(cell -> !fits(cell.words(), cell));
    }

    /** What a cell says, if it has the room: in a narrow row the figure alone, as a year or month that is cut off. */
    private Optional<String> words(ChartScale.Cell cell, boolean narrow) {
        String said = narrow ? cell.words().replaceAll("[年月]$|季度$", "") : cell.words();
        return Stream.of(said, cell.words().replaceAll("[年月]$", ""))
                .filter(words -> fits(words, cell))
                .findFirst();
    }

    private boolean fits(String words, ChartScale.Cell cell) {
        return pen.scales().width(words) <= cell.to() - cell.from() - 1;
    }

    private void drawFrame(double head, double bottom) {
        scale.fineLines().forEach(x -> pen.fine(x, head, x, bottom));
        scale.strongLines().forEach(x -> pen.strong(x, head, x, bottom));
        pen.frame(scale.left(), 0, scale.left(), bottom);
        pen.frame(0, head, width, head);
        pen.frame(0, 0, width, 0);
        pen.frame(0, bottom, width, bottom);
        pen.frame(0, 0, 0, bottom);
        pen.frame(width, 0, width, bottom);
    }

    private void drawLegend(double bottom) {
        double top = bottom + 2 * HEAD_PADDING;
        double x = 0;
        double bar = pen.sign();
        pen.bar(Form.RECTANGLE, x, top + (pen.scaleLine() - bar) / 2, LEGEND_BAR, bar);
        x = legendWords("阶段", x + LEGEND_BAR, top);
        if (timeline.phases().stream().anyMatch(phase -> !phase.milestones().isEmpty())) {
            pen.sign(Form.DIAMOND, x + pen.sign() / 2, top);
            x = legendWords("节点", x + pen.sign(), top);
        }
        if (timeline.phases().stream().anyMatch(phase -> !phase.deadlines().isEmpty())) {
            pen.sign(Form.TRIANGLE, x + pen.sign() / 2, top);
            legendWords("完成时限", x + pen.sign(), top);
        }
    }

    private double legendWords(String words, double left, double top) {
        double from = left + ChartPen.GAP;
        double to = from + pen.scales().width(words);
        pen.label(words, TextRole.CHART_SCALE, Alignment.START, from, to, top);
        return to + pen.scaleSize() * 1.5;
    }

    /** Whole lines of the grid; what that leaves free stands above and below alike. */
    private void add(double height, int from, int to, boolean last) {
        Length line = composition.grid().lineHeight();
        Length least = composition.profile().distance(Distance.FIGURE_ABOVE);
        double taken = (height + least.points() + HEAD_PADDING) / line.points();
        Length all = line.times(Math.ceil(taken - 1e-9));
        Length above = least.plus(Length.pt((all.points() - least.points() - height - HEAD_PADDING) / 2));
        Length lower = Length.twips(above.twips());
        Optional<FlowParagraph> caption = last ? timeline.timeline().caption().map(this::caption) : Optional.empty();
        composition.add(new FlowChart(
                composition.page().typeWidth(),
                all,
                pen.shapes(lower),
                pen.labels(lower),
                ChartWords.of(timeline.phases().subList(from, to)),
                caption,
                composition.due()));
    }

    private FlowParagraph caption(String words) {
        return FigureComposer.caption(words, true, composition);
    }
}
