package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What keeps characters and rows together. */
class PartedMarkTest {
    private static List<Element> runs(String... texts) {
        FlowParagraph.Builder paragraph =
                FlowParagraph.of(TextRole.BODY, SampleFlows.PROFILE.grid().lineHeight());
        for (String text : texts) {
            paragraph.run(text, SampleFlows.PROFILE.style(TextRole.BODY));
        }
        return Docx.elements(
                Docx.of(SampleFlows.of("试", paragraph.build())).paragraphs().get(0), "r");
    }

    @Test
    void theSecondHalfOfAPartedMarkIsOfNoLanguage() {
        List<Element> runs = runs("基础—", "—都要");
        assertThat(runs).extracting(Element::getTextContent).containsExactly("基础—", "—", "都要");
        assertThat(Docx.elements(runs.get(0), "lang")).isEmpty();
        assertThat(Docx.elements(runs.get(1), "lang").get(0).getAttributeNS(Docx.W, "eastAsia"))
                .isEqualTo("x-none");
        assertThat(Docx.elements(runs.get(2), "lang")).isEmpty();
    }

    @Test
    void aRunThatBeginsWithAWholeMarkIsAsItIs() {
        assertThat(runs("基础", "——都要")).hasSize(2).allSatisfy(run -> assertThat(Docx.elements(run, "lang"))
                .isEmpty());
    }

    @Test
    void aRowHeldToTheNextKeepsAllItsParagraphs() {
        FlowParagraph text = FlowParagraph.of(TextRole.TABLE_TEXT, Length.pt(20))
                .run("任务", SampleFlows.PROFILE.style(TextRole.TABLE_TEXT))
                .build();
        FlowTable.Cell plain = new FlowTable.Cell(List.of(text), false);
        FlowTable.Cell kept =
                new FlowTable.Cell(List.of(text.toBuilder().keep(Keep.WITH_NEXT).build()), false);
        FlowTable.Cell above = new FlowTable.Cell(List.of(), true);
        List<FlowTable.Row> rows = List.of(
                new FlowTable.Row(List.of(plain, kept)),
                new FlowTable.Row(List.of(above, kept)),
                new FlowTable.Row(List.of(above, plain)));
        List<Length> columns = List.of(Length.pt(100), Length.pt(100));
        FlowTable table = new FlowTable(columns, 0, rows, Length.pt(0.5), Length.pt(5), "任务");
        List<Element> written = Docx.elements(
                Docx.of(SampleFlows.of("试", table)).xml("word/document.xml").getDocumentElement(), "tr");
        assertThat(Docx.elements(Docx.elements(written.get(1), "tc").get(0), "keepNext"))
                .hasSize(1);
        assertThat(Docx.elements(written.get(2), "keepNext")).isEmpty();
    }
}
