package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowLabel;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes charts: an empty paragraph as high as the chart, which keeps the room free on the page, and anchored in it one group of shapes and
 * text boxes, which Word moves and edits as one.
 */
final class ChartWriter {
    private final ParagraphWriter paragraphs;
    private final PictureWriter pictures;

    ChartWriter(ParagraphWriter paragraphs, PictureWriter pictures) {
        this.paragraphs = paragraphs;
        this.pictures = pictures;
    }

    List<P> write(FlowChart chart) {
        List<P> written = new ArrayList<>();
        P reserve = new P();
        reserve.setPPr(properties(chart));
        R anchor = new R();
        anchor.getContent().add(drawn(chart));
        reserve.getContent().add(anchor);
        written.add(reserve);
        chart.caption().ifPresent(caption -> written.add(paragraphs.write(caption)));
        return written;
    }

    private static PPr properties(FlowChart chart) {
        PPr properties = new PPr();
        properties.setPStyle(ParagraphProperties.style(StylesPart.RULE_ID));
        if (chart.caption().isPresent() || chart.keeps(Keep.WITH_NEXT)) {
            properties.setKeepNext(Values.on());
        }
        if (chart.keeps(Keep.PAGE_BREAK_BEFORE)) {
            properties.setPageBreakBefore(Values.on());
        }
        properties.setSpacing(ParagraphProperties.spacing(Length.ZERO, chart.height()));
        return properties;
    }

    private AlternateContent drawn(FlowChart chart) {
        long id = pictures.nextId();
        List<P> labels = new ArrayList<>();
        for (FlowLabel label : chart.labels()) {
            labels.add(paragraphs.write(label.line()));
        }
        Element group = fill(new ChartGroup(chart, id).drawing(), labels);
        Element older = fill(new ChartVml(chart, id).drawing(), labels);
        return DrawingTemplate.choice("wpg", group, older);
    }

    private static Element fill(Element drawing, List<P> labels) {
        NodeList boxes = drawing.getElementsByTagNameNS(Prefixes.W, "txbxContent");
        for (int i = 0; i < labels.size(); i++) {
            WmlContext.append(labels.get(i), boxes.item(i));
        }
        return drawing;
    }
}
