package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowLabel;
import io.github.gongwen4j.compose.FlowShape;
import io.github.gongwen4j.style.Length;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A chart in VML, the vocabulary of Word 2007 and of the programs that know no newer one: a group with the room of each label left empty. */
final class ChartVml {
    private final FlowChart chart;
    private final long id;
    private final StringBuilder xml = new StringBuilder();
    private int number;

    ChartVml(FlowChart chart, long id) {
        this.chart = chart;
        this.id = id;
    }

    Element drawing() {
        xml.append("<w:pict xmlns:w=\"")
                .append(Prefixes.W)
                .append("\" xmlns:v=\"")
                .append(Prefixes.V)
                .append("\"><v:group id=\"gw_chart_")
                .append(id)
                .append("\" alt=\"")
                .append(XmlText.escaped(chart.alternativeText()))
                .append("\" style=\"position:absolute;margin-left:0;margin-top:0;width:")
                .append(points(chart.width()))
                .append(";height:")
                .append(points(chart.height()))
                .append(";z-index:")
                .append(id)
                .append(
                        ";mso-position-horizontal-relative:margin;mso-position-vertical-relative:text\" coordorigin=\"0,0\" coordsize=\"")
                .append(chart.width().twips())
                .append(',')
                .append(chart.height().twips())
                .append("\">");
        chart.shapes().forEach(this::shape);
        chart.labels().forEach(this::label);
        xml.append("</v:group></w:pict>");
        return DrawingTemplate.parse(xml.toString()).getDocumentElement();
    }

    private void shape(FlowShape shape) {
        if (shape.form() == FlowShape.Form.LINE) {
            line(shape);
            return;
        }
        int width = shape.width().twips();
        int height = shape.height().twips();
        String path = shape.corners().stream()
                .map(corner -> Length.pt(corner.x()).twips() + ","
                        + Length.pt(corner.y()).twips())
                .collect(Collectors.joining("l", "m", "xe"));
        xml.append("<v:shape id=\"")
                .append(name())
                .append("\" coordsize=\"")
                .append(width)
                .append(',')
                .append(height)
                .append("\" path=\"")
                .append(path)
                .append("\" ")
                .append(placed(shape.left(), shape.top(), width, height))
                .append(shape.fill()
                        .map(color -> " fillcolor=\"#" + color.hex() + "\"")
                        .orElse(" filled=\"f\""))
                .append(stroke(shape))
                .append("/>");
    }

    private void line(FlowShape shape) {
        xml.append("<v:line id=\"")
                .append(name())
                .append("\" from=\"")
                .append(shape.left().twips())
                .append(',')
                .append(shape.top().twips())
                .append("\" to=\"")
                .append(shape.left().plus(shape.width()).twips())
                .append(',')
                .append(shape.top().plus(shape.height()).twips())
                .append('"')
                .append(stroke(shape))
                .append("/>");
    }

    private void label(FlowLabel label) {
        xml.append("<v:rect id=\"")
                .append(name())
                .append("\" filled=\"f\" stroked=\"f\" ")
                .append(placed(
                        label.left(),
                        label.top(),
                        label.width().twips(),
                        label.line().lineHeight().twips()))
                .append("><v:textbox inset=\"0,0,0,0\"><w:txbxContent/></v:textbox></v:rect>");
    }

    private String name() {
        return "gw_chart_" + id + "_" + ++number;
    }

    private static String placed(Length left, Length top, int width, int height) {
        return "style=\"position:absolute;left:" + left.twips() + ";top:" + top.twips() + ";width:" + width + ";height:"
                + height + "\"";
    }

    private static String stroke(FlowShape shape) {
        if (shape.outline().points() <= 0) {
            return " stroked=\"f\"";
        }
        return " strokecolor=\"#" + shape.color().hex() + "\" strokeweight=\"" + points(shape.outline()) + "\"";
    }

    private static String points(Length length) {
        return String.format(Locale.ROOT, "%.2fpt", length.points());
    }
}
