package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 主体, clauses 7.3.1 to 7.3.4, 7.3.6 and 7.3.7. */
interface BodyRules extends Printed {
    @Test
    default void theTitleStandsTwoBlankLinesBelowTheRule() {
        for (String name : List.of("circular", "corner", "upward")) {
            PaperPage page = paper(name).page(1);
            TextLine title = page.lines().stream()
                    .filter(line -> line.rgb() == Ruler.BLACK && line.size() > 1.2 * Ruler.SIZE_3)
                    .findFirst()
                    .orElseThrow();
            Ruler.near(
                    "baseline of " + title,
                    title.baseline(),
                    Ruler.baselineBelow(page.redRule().y(), 2));
        }
    }

    @Test
    default void theTitleIsXiaoBiaoSongOfSize2InTheMiddle() {
        for (TextLine line : paper("circular").linesFrom("云溪市档案馆服务和数据管理局", 4).subList(2, 4)) {
            Ruler.close("size of " + line, line.size(), Ruler.SIZE_2);
            Ruler.centred(line);
            assertThat(line.faces()).containsExactly(face(FaceRole.XIAO_BIAO_SONG));
        }
    }

    @Test
    default void addresseesStandFlushLeftOneBlankLineBelowTheTitle() {
        TextLine title = paper("circular").line("关于做好全市档案库房");
        List<TextLine> addressees = paper("circular").linesFrom("各县（区）档案馆，", 2);
        Ruler.blankLinesBetween(title, addressees.get(0), 1);
        assertThat(addressees).allSatisfy(line -> Ruler.inFromLeft(line, 0));
        assertThat(addressees.get(1).text()).endsWith("：");
        Ruler.blankLinesBetween(addressees.get(0), addressees.get(1), 0);
    }

    @Test
    default void theFirstPageShowsBodyText() {
        for (String name : List.of("circular", "corner", "upward")) {
            assertThat(paper(name).page(1).typeArea().toString()).containsAnyOf("为确保全市", "汛期将至", "青岚河流域汛前");
        }
    }

    @Test
    default void aParagraphBeginsTwoCharactersInAndItsTurnLinesFlushLeft() {
        List<TextLine> lines = paper("circular").linesFrom("为确保全市档案", 3);
        Ruler.inFromLeft(lines.get(0), 2);
        Ruler.inFromLeft(lines.get(1), 0);
        Ruler.inFromLeft(lines.get(2), 0);
    }

    @Test
    default void headingsOfTheFourLevelsHaveTheirNumbersFacesAndIndent() {
        heading("一、落实防火责任", FaceRole.HEI);
        heading("（一）明确岗位职责", FaceRole.KAI);
        heading("1.值班人员职责", FaceRole.FANG_SONG);
        heading("（1）交接检查", FaceRole.FANG_SONG);
    }

    private void heading(String text, FaceRole role) {
        TextLine line = paper("circular").line(text);
        Ruler.inFromLeft(line, 2);
        Ruler.close("size of " + line, line.part(text).size(), Ruler.SIZE_3);
        assertThat(line.part(text).faces()).as(text).containsExactly(face(role));
    }

    @Test
    default void theListOfAttachmentsStandsTwoCharactersInOneBlankLineBelowTheBody() {
        Paper paper = paper("circular");
        TextLine list = paper.line("附件：1.");
        Ruler.inFromLeft(list, 2);
        int place = paper.lines().indexOf(list);
        Ruler.blankLinesBetween(paper.lines().get(place - 1), list, 1);
    }

    @Test
    default void theTitlesOfTheListAlignWithTheirFirstCharacterAndCloseWithoutAStop() {
        List<TextLine> list = paper("circular").linesFrom("附件：1.", 3);
        double title = list.get(0).part("全市").left();
        Ruler.near("turn line " + list.get(1), list.get(1).left(), title);
        Ruler.near(
                "number of " + list.get(2),
                list.get(2).left(),
                list.get(0).part("1.").left());
        Ruler.near("title of " + list.get(2), list.get(2).part("联络员").left(), title);
        assertThat(list.get(1).text()).endsWith("填写说明");
        assertThat(list.get(2).text()).isEqualTo("2.联络员名单");
    }

    @Test
    default void theNoteStandsInBracketsTwoCharactersInOnTheLineBelowTheDate() {
        TextLine date = paper("circular").line("2026年3月20日");
        TextLine note = paper("circular").line("此件公开发布");
        assertThat(note.text()).isEqualTo("（此件公开发布）");
        Ruler.inFromLeft(note, 2);
        Ruler.blankLinesBetween(date, note, 0);
    }

    @Test
    default void anAttachmentBeginsANewPageWithItsLabelOnLine1AndItsTitleOnLine3() {
        Paper paper = paper("circular");
        int after = paper.line("附件：1.").page();
        PaperPage page = paper.page(after + 1);
        TextLine label = page.lines().get(0);
        TextLine title = page.lines().get(1);
        assertThat(label.text()).isEqualTo("附件1");
        assertThat(label.faces()).contains(face(FaceRole.HEI));
        Ruler.inFromLeft(label, 0);
        Ruler.isLine(label, 1);
        Ruler.isLine(title, 3);
        Ruler.centred(title);
        Ruler.close("size of " + title, title.size(), Ruler.SIZE_2);
    }

    @Test
    default void anAttachmentIsTitledAsItIsListed() {
        Paper paper = paper("circular");
        List<TextLine> list = paper.linesFrom("附件：1.", 2);
        String listed = (list.get(0).text() + list.get(1).text()).replace("附件：1.", "");
        PaperPage page = paper.page(list.get(0).page() + 1);
        assertThat(page.lines().get(1).text() + page.lines().get(2).text()).isEqualTo(listed);
    }
}
