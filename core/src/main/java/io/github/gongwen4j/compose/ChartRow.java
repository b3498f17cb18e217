package io.github.gongwen4j.compose;

import io.github.gongwen4j.compose.FlowShape.Form;
import io.github.gongwen4j.schedule.DatedPhase;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/** A phase in a chart: its name and time on the left; its bar, and under it its milestones and deadlines in as few lines as hold them. */
final class ChartRow {
    /** Above the bar and below the last line, in points. */
    static final double PADDING = 4;

    private static final double BAR = 11;
    private static final double BELOW_BAR = 2.5;

    /** A bar of a day is still to be seen, in points. */
    private static final double SHORTEST = 2;

    private final ChartPen pen;
    private final ChartScale scale;
    private final DatedPhase phase;
    private final List<String> name;
    private final List<String> time;
    private final ChartLanes lanes;

    ChartRow(DatedPhase phase, ChartPen pen, ChartScale scale, boolean withDeadlines) {
        this.phase = phase;
        this.pen = pen;
        this.scale = scale;
        double room = scale.left() - 2 * ChartPen.GAP;
        this.name = pen.texts().lines(phase.phase().name(), room);
        String words = PhasePhrase.time(phase.phase());
        this.time = words.isEmpty() ? List.of() : pen.scales().lines(words, room);
        this.lanes = ChartLanes.of(ChartMark.of(phase, withDeadlines), scale, pen);
    }

    double height() {
        return Math.max(words(), drawing()) + 2 * PADDING;
    }

    private double words() {
        return name.size() * pen.textLine() + time.size() * pen.scaleLine();
    }

    private double drawing() {
        return BAR + (lanes.lines() == 0 ? 0 : BELOW_BAR + lanes.lines() * pen.scaleLine());
    }

    /** Draws it below this height. */
    void draw(double top) {
        double y = top + (height() - drawing()) / 2;
        double line = top + (height() - words()) / 2;
        for (String each : name) {
            pen.label(each, TextRole.CHART_TEXT, Alignment.START, ChartPen.GAP, scale.left() - ChartPen.GAP, line);
            line += pen.textLine();
        }
        for (String each : time) {
            pen.label(each, TextRole.CHART_SCALE, Alignment.START, ChartPen.GAP, scale.left() - ChartPen.GAP, line);
            line += pen.scaleLine();
        }
        phase.range().ifPresent(range -> bar(range, y));
        lanes.draw(y + BAR + BELOW_BAR);
    }

    private void bar(DateRange range, double top) {
        double from = range.start().map(scale::begin).orElse(scale.left());
        double to = range.end().map(scale::end).orElse(scale.right());
        Form form = range.start().isEmpty() ? Form.OPEN_LEFT : range.end().isEmpty() ? Form.OPEN_RIGHT : Form.RECTANGLE;
        double width = Math.max(SHORTEST, to - from);
        pen.bar(form, Math.min(from, scale.right() - width), top, width, BAR);
    }

    /**
     * The rows of a chart.
     *
     * @param most as high as a row can be; one that would be higher goes without its deadlines
     */
    static List<ChartRow> of(List<DatedPhase> phases, ChartPen pen, ChartScale scale, Length most) {
        List<ChartRow> rows = new ArrayList<>();
        for (DatedPhase phase : phases) {
            ChartRow row = new ChartRow(phase, pen, scale, true);
            rows.add(row.height() <= most.points() ? row : new ChartRow(phase, pen, scale, false));
        }
        return rows;
    }
}
