package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowLabel;
import io.github.gongwen4j.compose.FlowShape;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.layout.StructureTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets charts: the shapes, the labels over them, and the lines of the caption. */
final class ChartSetter {
    private final ParagraphSetter paragraphs;
    private final StructureTree structure;

    ChartSetter(ParagraphSetter paragraphs, StructureTree structure) {
        this.paragraphs = paragraphs;
        this.structure = structure;
    }

    /** The chart and the lines of its caption, held together. */
    List<Strip> set(FlowChart chart, double width) {
        Node node = structure.addFigure(structure.root(), chart.alternativeText());
        List<Label> labels = new ArrayList<>();
        for (FlowLabel label : chart.labels()) {
            labels.add(new Label(
                    label, paragraphs.setAs(label.line(), label.width().points(), node.tag())));
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(new ChartStrip(chart, labels, node.tag()));
        chart.caption().ifPresent(caption -> {
            Tag tag = structure.add(node, StructureType.CAPTION).tag();
            LineStrip.of(paragraphs.setAs(caption, width, tag)).forEach(strips::add);
        });
        return strips;
    }

    /** A label with its line set. */
    private record Label(FlowLabel label, SetParagraph set) {}

    /** The chart in the flow. */
    private record ChartStrip(FlowChart chart, List<Label> labels, Tag tag) implements Strip {
        @Override
        public double before() {
            return 0;
        }

        @Override
        public double height() {
            return chart.height().points();
        }

        @Override
        public boolean beginsPage() {
            return chart.keeps(Keep.PAGE_BREAK_BEFORE);
        }

        @Override
        public boolean heldToNext() {
            return chart.caption().isPresent() || chart.keeps(Keep.WITH_NEXT);
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            chart.shapes().forEach(shape -> sheet.add(path(shape, sheet.left(), at.top())));
            for (Label label : labels) {
                double left = sheet.left() + label.label().left().points();
                double top = at.top() + label.label().top().points();
                label.set().draw(sheet, 0, left, top, Optional.empty());
            }
        }

        private PathItem path(FlowShape shape, double left, double top) {
            double x = left + shape.left().points();
            double y = top + shape.top().points();
            return new PathItem(
                    shape.corners().stream()
                            .map(corner -> new PathItem.Corner(x + corner.x(), y + corner.y()))
                            .toList(),
                    shape.fill(),
                    shape.outline().points(),
                    shape.color(),
                    tag);
        }
    }
}
