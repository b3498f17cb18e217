package io.github.gongwen4j.compose;

import io.github.gongwen4j.compose.FlowShape.Form;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a chart: takes points from its upper left corner, gathers shapes and labels. */
final class ChartPen {
    /** Between an edge and the words beside it, in points. */
    static final double GAP = 3;

    /** A label gets this much more room than it takes, for a reader whose face is wider. */
    private static final double SPARE = 0.15;

    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color GREY = new Color(217, 217, 217);
    private static final Color PALE = new Color(191, 191, 191);
    private static final Color DARK = new Color(89, 89, 89);
    private static final Length FINE = Length.pt(0.25);

    private final Composition composition;
    private final LabelBreaker texts;
    private final LabelBreaker scales;
    private final List<FlowShape> lines = new ArrayList<>();
    private final List<FlowShape> shapes = new ArrayList<>();
    private final List<FlowLabel> labels = new ArrayList<>();

    ChartPen(Composition composition) {
        this.composition = composition;
        this.texts = new LabelBreaker(composition, TextRole.CHART_TEXT);
        this.scales = new LabelBreaker(composition, TextRole.CHART_SCALE);
    }

    /** A pen for a further drawing. */
    void lift() {
        lines.clear();
        shapes.clear();
        labels.clear();
    }

    LabelBreaker texts() {
        return texts;
    }

    LabelBreaker scales() {
        return scales;
    }

    double textLine() {
        return FlowChart.lineHeight(composition.style(TextRole.CHART_TEXT)).points();
    }

    double scaleLine() {
        return FlowChart.lineHeight(composition.style(TextRole.CHART_SCALE)).points();
    }

    double scaleSize() {
        return composition.style(TextRole.CHART_SCALE).size().points();
    }

    /** How wide and high a sign is. */
    double sign() {
        return scaleSize() * 0.8;
    }

    /** A line of the frame. */
    void frame(double x0, double y0, double x1, double y1) {
        line(x0, y0, x1, y1, composition.profile().distance(Distance.TABLE_RULE), Color.BLACK);
    }

    /** A line that parts months. */
    void fine(double x0, double y0, double x1, double y1) {
        line(x0, y0, x1, y1, FINE, PALE);
    }

    /** A line that parts quarters or rows. */
    void strong(double x0, double y0, double x1, double y1) {
        line(x0, y0, x1, y1, FINE, DARK);
    }

    private void line(double x0, double y0, double x1, double y1, Length thickness, Color color) {
        lines.add(shape(Form.LINE, x0, y0, x1 - x0, y1 - y0, Optional.empty(), thickness, color));
    }

    /** A bar: grey with a black edge, which every printer tells from the paper. */
    void bar(Form form, double left, double top, double width, double height) {
        shapes.add(shape(form, left, top, width, height, Optional.of(GREY), Length.pt(0.5), Color.BLACK));
    }

    /** The sign of a milestone, black, or of a deadline, white, in the middle of a line with this upper edge. */
    void sign(Form form, double middle, double top) {
        Color fill = form == Form.DIAMOND ? Color.BLACK : WHITE;
        double y = top + (scaleLine() - sign()) / 2;
        shapes.add(shape(form, middle - sign() / 2, y, sign(), sign(), Optional.of(fill), Length.pt(0.5), Color.BLACK));
    }

    private static FlowShape shape(
            Form form,
            double left,
            double top,
            double width,
            double height,
            Optional<Color> fill,
            Length outline,
            Color color) {
        return new FlowShape(
                form, Length.pt(left), Length.pt(top), Length.pt(width), Length.pt(height), fill, outline, color);
    }

    /** Blanks what lies behind words, so that no line runs through them. */
    void blank(double from, double to, double top) {
        shapes.add(shape(
                Form.RECTANGLE, from, top + 1, to - from, scaleLine() - 2, Optional.of(WHITE), Length.ZERO, WHITE));
    }

    /** Words on one line between two edges, with some room over on the sides to which they may grow. */
    void label(String words, TextRole role, Alignment alignment, double from, double to, double top) {
        double spare = composition.width(words, role).points() * SPARE + GAP;
        double left = alignment == Alignment.START ? from : from - spare;
        double right = alignment == Alignment.END ? to : to + spare;
        FlowParagraph line = FlowParagraph.of(role, FlowChart.lineHeight(composition.style(role)))
                .align(alignment)
                .run(words, composition.style(role))
                .build();
        labels.add(new FlowLabel(line, Length.pt(left), Length.pt(top), Length.pt(right - left)));
    }

    /** The shapes, lines behind all others, so much lower. */
    List<FlowShape> shapes(Length lower) {
        List<FlowShape> all = new ArrayList<>(lines);
        all.addAll(shapes);
        return all.stream()
                .map(each -> new FlowShape(
                        each.form(),
                        each.left(),
                        each.top().plus(lower),
                        each.width(),
                        each.height(),
                        each.fill(),
                        each.outline(),
                        each.color()))
                .toList();
    }

    /** The labels, so much lower. */
    List<FlowLabel> labels(Length lower) {
        return labels.stream()
                .map(each -> new FlowLabel(each.line(), each.left(), each.top().plus(lower), each.width()))
                .toList();
    }
}
