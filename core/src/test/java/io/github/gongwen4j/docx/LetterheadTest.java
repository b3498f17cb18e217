package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowSheetRule;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** 信函格式 in Word: its first page has a header and a footer of its own. */
class LetterheadTest {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String HEADER = "word/header1.xml";
    private static final String FIRST_FOOTER = "word/footer3.xml";

    private static Flow letter(String organ, Length before) {
        FlowParagraph mark = FlowParagraph.of(TextRole.ISSUER_MARK, Length.pt(62.4))
                .align(Alignment.CENTER)
                .run(organ, SampleFlows.style(TextRole.ISSUER_MARK))
                .build();
        FlowParagraph number = FlowParagraph.of(TextRole.DOCUMENT_NUMBER, SampleFlows.LINE)
                .before(before)
                .align(Alignment.END)
                .run("云水函〔2026〕27号", SampleFlows.style(TextRole.DOCUMENT_NUMBER))
                .build();
        return SampleFlows.of(
                "复函",
                new FlowLetterhead(mark, Length.mm(27), Length.mm(26), List.of(rule(50, 1), rule(276.5, 0.35))),
                number,
                SampleFlows.body("特此函复。"));
    }

    private static FlowSheetRule rule(double top, double thickness) {
        return new FlowSheetRule(Length.mm(20), Length.mm(170), Length.mm(top), Length.mm(thickness), Color.RED);
    }

    private static List<String> values(Document part, String namespace, String name) {
        NodeList nodes = part.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void theRulesStandInTheHeaderOfTheFirstPageMeasuredFromTheSheet() {
        Document header = Docx.of(letter("云溪市水务局", Length.pt(40))).xml(HEADER);
        assertThat(values(header, DRAWING, "posOffset")).containsExactly("720000", "1800000", "720000", "9954000");
        NodeList extents = header.getElementsByTagNameNS(DRAWING, "extent");
        assertThat(((Element) extents.item(0)).getAttribute("cx")).isEqualTo("6120000");
        assertThat(header.getElementsByTagName("v:line").getLength()).isEqualTo(2);
    }

    @Test
    void theFirstPageHasAFooterWithoutANumber() {
        Docx docx = Docx.of(letter("云溪市水务局", Length.pt(40)));
        Element document = docx.xml("word/document.xml").getDocumentElement();
        assertThat(Docx.elements(document, "titlePg")).hasSize(1);
        assertThat(docx.text(FIRST_FOOTER)).doesNotContain("PAGE").doesNotContain("<w:t");
        assertThat(docx.text("word/footer1.xml")).contains("PAGE");
    }

    @Test
    void theParagraphThatHoldsTheMarkTakesNothingFromTheText() {
        Docx docx = Docx.of(letter("云溪市水务局", Length.pt(40)));
        List<Element> paragraphs = docx.paragraphs();
        Element anchor = Docx.elements(paragraphs.get(0), "spacing").get(0);
        assertThat(anchor.getAttributeNS(Docx.W, "line")).isEqualTo("20");
        Element number = paragraphs.stream()
                .filter(p -> Docx.typed(p).startsWith("云水函"))
                .findFirst()
                .orElseThrow();
        assertThat(Docx.elements(number, "spacing").get(0).getAttributeNS(Docx.W, "before"))
                .isEqualTo("780");
    }

    @Test
    void theMarkSaysItsColourItself() {
        Element mark = Docx.of(letter("云溪市水务局", Length.pt(40))).paragraphs().stream()
                .filter(p -> Docx.value(p, "pStyle").equals("GwIssuerMark"))
                .findFirst()
                .orElseThrow();
        assertThat(Docx.value(mark, "color")).isEqualTo("FF0000");
        assertThat(Docx.typed(mark)).isEqualTo("云溪市水务局");
    }

    @Test
    void aNameWithSignsOfXmlStaysWhole() {
        String organ = "甲\"<&>{id}局";
        Document document = Docx.of(letter(organ, Length.pt(40))).xml("word/document.xml");
        Element properties =
                (Element) document.getElementsByTagNameNS(DRAWING, "docPr").item(0);
        assertThat(properties.getAttribute("descr")).isEqualTo("发文机关标志：" + organ);
    }

    @Test
    void otherDocumentsHaveNoFirstPageOfTheirOwn() {
        Docx docx = Docx.of(SampleFlows.circular());
        assertThat(docx.names()).doesNotContain(HEADER, FIRST_FOOTER);
        assertThat(docx.text("word/document.xml")).doesNotContain("titlePg");
    }
}
