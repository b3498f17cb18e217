package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowLabel;
import io.github.gongwen4j.compose.FlowShape;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A chart in the vocabulary of Word 2010 and newer: a group ({@code wpg}) of shapes with the room of each label left empty. An invisible
 * rectangle of the group's own size comes first: without it LibreOffice stretches the shapes to the size of the group.
 */
final class ChartGroup {
    private final FlowChart chart;
    private final long id;
    private final StringBuilder xml = new StringBuilder();
    private int number;

    ChartGroup(FlowChart chart, long id) {
        this.chart = chart;
        this.id = id;
    }

    Element drawing() {
        begin();
        number++;
        shape(
                "rect",
                false,
                Length.ZERO,
                Length.ZERO,
                chart.width(),
                chart.height(),
                "<a:noFill/>",
                "<a:ln><a:noFill/></a:ln>",
                "");
        chart.shapes().forEach(this::shape);
        chart.labels().forEach(this::label);
        xml.append("</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing>");
        return DrawingTemplate.parse(xml.toString()).getDocumentElement();
    }

    private void begin() {
        xml.append("<w:drawing")
                .append(declared("w", Prefixes.W))
                .append(declared("wp", Prefixes.WP))
                .append(declared("a", Prefixes.A))
                .append(declared("wps", Prefixes.WPS))
                .append(declared("wpg", Prefixes.WPG))
                .append("><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"")
                .append(id)
                .append(
                        "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>")
                .append("<wp:positionH relativeFrom=\"margin\"><wp:posOffset>0</wp:posOffset></wp:positionH>")
                .append("<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>")
                .append("<wp:extent ")
                .append(size("cx", "cy", chart.width(), chart.height()))
                .append("/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/><wp:docPr id=\"")
                .append(id)
                .append("\" name=\"横道图 ")
                .append(id)
                .append("\" descr=\"")
                .append(XmlText.escaped(chart.alternativeText()))
                .append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"")
                .append(Prefixes.WPG)
                .append("\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ")
                .append(size("cx", "cy", chart.width(), chart.height()))
                .append("/><a:chOff x=\"0\" y=\"0\"/><a:chExt ")
                .append(size("cx", "cy", chart.width(), chart.height()))
                .append("/></a:xfrm></wpg:grpSpPr>");
    }

    private void shape(FlowShape shape) {
        String preset =
                switch (shape.form()) {
                    case LINE -> "line";
                    case RECTANGLE -> "rect";
                    case OPEN_LEFT, OPEN_RIGHT -> "homePlate";
                    case DIAMOND -> "diamond";
                    case TRIANGLE -> "flowChartMerge";
                };
        shape(
                preset,
                shape.form() == FlowShape.Form.OPEN_LEFT,
                shape.left(),
                shape.top(),
                shape.width(),
                shape.height(),
                filled(shape.fill()),
                outline(shape),
                "");
    }

    private void label(FlowLabel label) {
        shape(
                "rect",
                false,
                label.left(),
                label.top(),
                label.width(),
                label.line().lineHeight(),
                "<a:noFill/>",
                "<a:ln><a:noFill/></a:ln>",
                "<wps:txbx><w:txbxContent/></wps:txbx>");
    }

    private void shape(
            String preset,
            boolean flipped,
            Length left,
            Length top,
            Length width,
            Length height,
            String fill,
            String line,
            String text) {
        xml.append("<wps:wsp><wps:cNvPr id=\"")
                .append(id * 10_000 + number)
                .append("\" name=\"图形 ")
                .append(number)
                .append(text.isEmpty() ? "\"/><wps:cNvSpPr/>" : "\"/><wps:cNvSpPr txBox=\"1\"/>")
                .append(flipped ? "<wps:spPr><a:xfrm flipH=\"1\"><a:off " : "<wps:spPr><a:xfrm><a:off ")
                .append(size("x", "y", left, top))
                .append("/><a:ext ")
                .append(size("cx", "cy", width, height))
                .append("/></a:xfrm><a:prstGeom prst=\"")
                .append(preset)
                .append("\"><a:avLst/></a:prstGeom>")
                .append(fill)
                .append(line)
                .append("</wps:spPr>")
                .append(text)
                .append(
                        "<wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\" anchorCtr=\"0\">")
                .append("<a:noAutofit/></wps:bodyPr></wps:wsp>");
        number++;
    }

    private static String outline(FlowShape shape) {
        return shape.outline().points() > 0
                ? "<a:ln w=\"" + shape.outline().emu() + "\">" + filled(Optional.of(shape.color()))
                        + "<a:miter/></a:ln>"
                : "<a:ln><a:noFill/></a:ln>";
    }

    private static String filled(Optional<Color> color) {
        return color.map(given -> "<a:solidFill><a:srgbClr val=\"" + given.hex() + "\"/></a:solidFill>")
                .orElse("<a:noFill/>");
    }

    private static String size(String first, String second, Length one, Length other) {
        return first + "=\"" + one.emu() + "\" " + second + "=\"" + other.emu() + "\"";
    }

    private static String declared(String prefix, String namespace) {
        return " xmlns:" + prefix + "=\"" + namespace + "\"";
    }
}
