package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocumentPartTest {
    private static final Length CELL = SampleFlows.PROFILE.grid().cell();

    @Test
    void plainBodyTextCarriesNoDirectFormatting() {
        Element paragraph = first(SampleFlows.body("各单位要按期完成。"));
        assertThat(Docx.elements(paragraph, "pPr")).isEmpty();
        assertThat(Docx.elements(paragraph, "rPr")).isEmpty();
    }

    @Test
    void quotationMarksAreTakenFromTheChineseFace() {
        Element hint = Docx.elements(first(SampleFlows.body("“好做法”")), "rFonts").get(0);
        assertThat(hint.getAttributeNS(Docx.W, "hint")).isEqualTo("eastAsia");
    }

    @Test
    void aHeadingOnItsOwnLineIsInTheOutlineAndARunInHeadingIsNot() {
        Element own = first(SampleFlows.heading(1, SampleFlows.marker(Scheme.CHINESE, 1), "提高认识"));
        assertThat(Docx.value(own, "pStyle")).isEqualTo("GwHeading1");
        assertThat(Docx.elements(own, "outlineLvl")).isEmpty();

        Element runIn =
                first(SampleFlows.runIn(2, SampleFlows.marker(Scheme.CHINESE_IN_BRACKETS, 1), "压实责任。", "逐级落实。"));
        assertThat(Docx.elements(runIn, "pStyle")).isEmpty();
        assertThat(Docx.elements(runIn, "outlineLvl")).isEmpty();
        assertThat(Docx.value(runIn, "rStyle")).isEqualTo("GwHeading2Char");
    }

    @Test
    void theOutlineFollowsTheEntryWhereItDiffersFromTheStyle() {
        TextStyle style = SampleFlows.style(TextRole.HEADING_1);
        Element deeper = first(FlowParagraph.of(TextRole.HEADING_1, SampleFlows.LINE)
                .run("重点任务", style)
                .outline(new OutlineEntry(2, "重点任务", true))
                .build());
        assertThat(Docx.value(deeper, "outlineLvl")).isEqualTo("1");
        Element outside = first(FlowParagraph.of(TextRole.HEADING_1, SampleFlows.LINE)
                .run("重点任务", style)
                .build());
        assertThat(Docx.value(outside, "outlineLvl")).isEqualTo("9");
    }

    @Test
    void boldInAParagraphStyleAndInACharacterStyleDoNotCancelEachOther() {
        Flow flow = new Flow(
                SampleFlows.info("试"),
                SampleFlows.PROFILE.toBuilder()
                        .style(TextRole.BODY, SampleFlows.style(TextRole.BODY).inBold())
                        .build(),
                List.of(FlowParagraph.of(TextRole.BODY, SampleFlows.LINE)
                        .run(new FlowRun(
                                "责任。", SampleFlows.style(TextRole.HEADING_2).inBold(), TextRole.HEADING_2))
                        .build()));
        Element bold = Docx.elements(Docx.of(flow).paragraphs().get(0), "b").get(0);
        assertThat(bold.getAttributeNS(Docx.W, "val")).isIn("", "true", "1");
    }

    @Test
    void aSmallIndentIsSaidInCharactersAndInTwipsALargeOneInTwips() {
        Element small = indent(Indents.right(CELL.times(4)));
        assertThat(small.getAttributeNS(Docx.W, "right")).isEqualTo("1264");
        assertThat(small.getAttributeNS(Docx.W, "rightChars")).isEqualTo("400");
        Element large = indent(Indents.left(CELL.times(17)));
        assertThat(large.getAttributeNS(Docx.W, "left")).isEqualTo("5372");
        assertThat(large.hasAttributeNS(Docx.W, "leftChars")).isFalse();
        assertThat(large.getAttributeNS(Docx.W, "firstLine")).isEqualTo("0");
    }

    @Test
    void anIndentInheritedInCharactersIsTakenBack() {
        Element flush = Docx.elements(
                        first(FlowParagraph.of(TextRole.BODY, SampleFlows.LINE)
                                .align(Alignment.JUSTIFIED)
                                .run("续前段。", SampleFlows.style(TextRole.BODY))
                                .build()),
                        "ind")
                .get(0);
        assertThat(flush.getAttributeNS(Docx.W, "firstLine")).isEqualTo("0");
        assertThat(flush.getAttributeNS(Docx.W, "firstLineChars")).isEqualTo("0");
    }

    @Test
    void tabsAndTurnsAreElementsAndSpacesAreKept() {
        Element paragraph = first(SampleFlows.body(" 甲\t乙\n丙"));
        assertThat(Docx.elements(paragraph, "tab")).hasSize(1);
        assertThat(Docx.elements(paragraph, "br")).hasSize(1);
        assertThat(Docx.elements(paragraph, "t").get(0).getAttribute("xml:space"))
                .isEqualTo("preserve");
    }

    /** The rule and what follows it take together as many twips as without a rule. */
    @Test
    void whatFollowsARuleStandsWhereItWouldWithoutOne() {
        FlowParagraph number = FlowParagraph.of(TextRole.DOCUMENT_NUMBER, SampleFlows.LINE)
                .run("云档发〔2026〕7号", SampleFlows.style(TextRole.DOCUMENT_NUMBER))
                .rule(SampleFlows.redRule())
                .build();
        List<Element> paragraphs =
                Docx.of(SampleFlows.of("试", number, SampleFlows.blank())).paragraphs();
        int rule = line(paragraphs.get(1));
        int below = line(paragraphs.get(2));
        int thickness = 20;
        assertThat(rule + thickness + below).isEqualTo(SampleFlows.LINE.twips());
        int baseline = SampleFlows.LINE.twips() * 8 / 10;
        int ruleCentre = SampleFlows.LINE.twips() + rule + thickness / 2;
        double emBottom = baseline + 0.12 * 320;
        assertThat(Length.twips(ruleCentre - emBottom).millimetres()).isCloseTo(4.0, offset(0.05));
    }

    @Test
    void pagesWithoutNumbersHaveNoFooter() {
        Flow flow = new Flow(
                SampleFlows.info("试"),
                SampleFlows.PROFILE.toBuilder()
                        .pageNumberPlace(PageNumberPlace.NONE)
                        .build(),
                List.of(SampleFlows.body("正文。")));
        Docx docx = Docx.of(flow);
        assertThat(docx.names()).noneMatch(name -> name.contains("footer"));
        assertThat(docx.text("word/document.xml")).doesNotContain("footerReference");
    }

    @Test
    void eachPieceOfThePageNumberIsARunOfItsOwn() {
        List<Element> runs = Docx.elements(
                Docx.of(SampleFlows.circular()).xml("word/footer1.xml").getDocumentElement(), "r");
        assertThat(runs).hasSize(7);
        assertThat(runs)
                .allSatisfy(run -> assertThat(Docx.elements(run, "fldChar").size()
                                + Docx.elements(run, "instrText").size()
                                + Docx.elements(run, "t").size())
                        .isEqualTo(1));
    }

    @Test
    void aCellThatGoesOnIsMergedWithTheOneAbove() {
        Element table = Docx.elements(
                        Docx.of(SampleFlows.circular()).xml("word/document.xml").getDocumentElement(), "tbl")
                .get(0);
        assertThat(Docx.elements(table, "vMerge").stream().map(merge -> merge.getAttributeNS(Docx.W, "val")))
                .containsExactly("restart", "continue");
        assertThat(Docx.elements(table, "tblHeader")).hasSize(1);
    }

    @Test
    void aDocumentDoesNotEndWithATable() {
        Element body = Docx.elements(
                        Docx.of(SampleFlows.of("试", SampleFlows.timeline()))
                                .xml("word/document.xml")
                                .getDocumentElement(),
                        "body")
                .get(0);
        assertThat(body.getLastChild().getPreviousSibling().getLocalName()).isEqualTo("p");
    }

    private static Element indent(Indents indents) {
        return Docx.elements(
                        first(FlowParagraph.of(TextRole.SIGNATURE, SampleFlows.LINE)
                                .indents(indents)
                                .run("云川市档案局", SampleFlows.style(TextRole.SIGNATURE))
                                .build()),
                        "ind")
                .get(0);
    }

    private static int line(Element paragraph) {
        return Integer.parseInt(Docx.elements(paragraph, "spacing").get(0).getAttributeNS(Docx.W, "line"));
    }

    private static Element first(FlowParagraph paragraph) {
        return Docx.of(SampleFlows.of("试", paragraph)).paragraphs().get(0);
    }
}
