package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.docx.LibreOffice.SetLine;
import io.github.gongwen4j.style.PageGeometry;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A4 横排表格, clause 8. */
class LandscapeSectionsTest {
    private static final PageGeometry UPRIGHT = SampleFlows.PROFILE.page();
    private static final FlowBlock TURN = new FlowPageTurn(UPRIGHT.toLandscape());
    private static final FlowBlock TURN_BACK = new FlowPageTurn(UPRIGHT);

    @TempDir
    private static Path folder;

    private static Flow turned() {
        return SampleFlows.of(
                "试", SampleFlows.body("前。"), TURN, SampleFlows.timeline(), TURN_BACK, SampleFlows.body("后。"));
    }

    @Test
    void pagesOfAnotherShapeAreASectionOfTheirOwn() {
        List<Element> sections = sections(turned());
        assertThat(sections).hasSize(3);
        assertThat(sections).extracting(section -> size(section, "orient")).containsExactly("", "landscape", "");
        assertThat(sections).extracting(section -> size(section, "w")).containsExactly("11906", "16838", "11906");
        Element margins = Docx.elements(sections.get(1), "pgMar").get(0);
        assertThat(List.of("top", "right", "bottom", "left"))
                .extracting(side -> margins.getAttributeNS(Docx.W, side))
                .containsExactly("1588", "2098", "1474", "1984");
    }

    @Test
    void aSectionEndsInItsLastParagraphAndAfterATableInAParagraphOfAHair() {
        List<Element> paragraphs = Docx.of(turned()).paragraphs();
        assertThat(Docx.elements(paragraphs.get(0), "sectPr")).hasSize(1);
        Element hair = paragraphs.get(paragraphs.size() - 2);
        assertThat(Docx.elements(hair, "sectPr")).hasSize(1);
        assertThat(Docx.value(hair, "pStyle")).isEqualTo("GwRule");
        assertThat(Docx.elements(hair, "spacing").get(0).getAttributeNS(Docx.W, "line"))
                .isEqualTo("1");
    }

    @Test
    void aLandscapePageHasItsNumberInTheHeaderAndThePagesAfterItHaveNone() {
        Docx docx = Docx.of(turned());
        assertThat(docx.text("word/header2.xml"))
                .contains("PAGE")
                .contains("framePr")
                .contains("tbRl");
        assertThat(docx.text("word/header3.xml")).contains("PAGE");
        assertThat(docx.text("word/header4.xml")).doesNotContain("PAGE");
        assertThat(docx.text("word/footer4.xml")).doesNotContain("PAGE");
        List<Element> sections = sections(turned());
        assertThat(Docx.elements(sections.get(0), "headerReference")).isEmpty();
        assertThat(Docx.elements(sections.get(1), "headerReference")).hasSize(2);
        assertThat(Docx.elements(sections.get(2), "headerReference")).hasSize(2);
    }

    @Test
    void aDocumentWithoutLandscapePagesHasNoHeaders() {
        assertThat(Docx.of(SampleFlows.circular()).names()).noneMatch(name -> name.contains("header"));
    }

    @Test
    @Tag("slow")
    void aWordProcessorPutsTheTableInTheTypeAreaAndTheNumberOutsideItsLeftEdge() throws Exception {
        List<SetLine> lines = LibreOffice.lines(turned(), folder).stream()
                .filter(line -> line.page() == 2)
                .toList();
        SetLine first = lines.stream()
                .filter(line -> line.text().contains("阶段"))
                .findFirst()
                .orElseThrow();
        assertThat(first.baseline()).isCloseTo(28.01 + 0.8 * 20 * 25.4 / 72, Offset.offset(0.5));
        assertThat(lines).allSatisfy(line -> assertThat(line.page()).isEqualTo(2));
        assertThat(LibreOffice.lines(turned(), folder))
                .extracting(SetLine::page)
                .contains(1, 2, 3)
                .doesNotContain(4);
    }

    private static List<Element> sections(Flow flow) {
        return Docx.elements(Docx.of(flow).xml("word/document.xml").getDocumentElement(), "sectPr");
    }

    private static String size(Element section, String attribute) {
        return Docx.elements(section, "pgSz").get(0).getAttributeNS(Docx.W, attribute);
    }
}
