package io.github.gongwen4j.draft.word;

import static io.github.gongwen4j.draft.word.WordFile.p;
import static io.github.gongwen4j.draft.word.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Repair;
import io.github.gongwen4j.draft.RepairKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.SuspicionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a Word file are read, in which order, and what is set aside. */
class WordTextTest {
    private static List<String> lines(String body) {
        return WordFile.of(body).lines();
    }

    private static List<String> aside(Manuscript manuscript, PieceKind kind) {
        return manuscript.rest().stream()
                .filter(piece -> piece.kind() == kind)
                .map(DraftPiece::span)
                .map(span -> span.of(manuscript.text()))
                .toList();
    }

    private static List<Repair> repairs(Manuscript manuscript, RepairKind kind) {
        return manuscript.repairs().stream().filter(each -> each.kind() == kind).toList();
    }

    @Test
    void eachParagraphIsALineAndBlankOnesAreNone() {
        assertThat(lines(p("同志们：") + "<w:p/>" + p("　　今天召开档案工作会议。"))).containsExactly("同志们：", "今天召开档案工作会议。");
    }

    @Test
    void aWordCutIntoRunsIsOneWord() {
        assertThat(lines("<w:p>" + r("档案") + "<w:proofErr w:type='spellStart'/>" + r("数字") + r("化") + "</w:p>"))
                .containsExactly("档案数字化");
    }

    @Test
    void blanksAtTheEndsOfARunCountOnlyWhereItSaysSo() {
        assertThat(lines("<w:p><w:r><w:t>第1 </w:t></w:r><w:r><w:t>批</w:t></w:r></w:p>" + p("第1 批")))
                .containsExactly("第1批", "第1 批");
    }

    @Test
    void aTabIsReadAsOneBlank() {
        assertThat(lines("<w:p>" + r("云溪市档案局办公室") + "<w:r><w:tab/><w:tab/></w:r>" + r("2026年2月9日印发") + "</w:p>"))
                .containsExactly("云溪市档案局办公室　2026年2月9日印发");
    }

    @Test
    void hyphensSymbolsAndSoftHyphensAreReadAsTheyPrint() {
        assertThat(lines("<w:p>" + r("A") + "<w:r><w:noBreakHyphen/></w:r>" + r("1") + "<w:r><w:softHyphen/></w:r>"
                        + "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + r("已办") + "</w:p>"))
                .containsExactly("A-1☑已办");
    }

    @Test
    void whatCannotBePrintedIsSetAside() {
        assertThat(lines(p("档案\u200B数字\u0085化\u202E"))).containsExactly("档案数字化");
    }

    @Test
    void ofAFieldTheResultIsReadAndTheInstructionIsNot() {
        String field =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"http://a.example\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("市档案局网站")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(lines("<w:p>" + r("详见") + field + r("。") + "</w:p>" + "<w:p><w:fldSimple w:instr=' DATE '>"
                        + r("2026年3月1日") + "</w:fldSimple></w:p>"))
                .containsExactly("详见市档案局网站。", "2026年3月1日");
    }

    @Test
    void aFieldThatLostItsEndDoesNotSwallowTheRest() {
        assertThat(lines("<w:p>" + r("一")
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + p("其余的话都在。")))
                .containsExactly("一", "其余的话都在。");
    }

    @Test
    void aCharacterInACircleIsDrawnByItsInstruction() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("清点库房") + "</w:p>";
        assertThat(lines(field)).containsExactly("③清点库房");
    }

    @Test
    void wordsInLinksControlsAndTagsAreRead() {
        assertThat(lines("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink r:id='x'>" + r("甲") + "</w:hyperlink>"
                        + "<w:smartTag w:element='place'>" + r("乙") + "</w:smartTag><w:sdt><w:sdtContent>" + r("丙")
                        + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
                .containsExactly("甲乙丙");
    }

    @Test
    void thePromptOfAFormIsSetAside() {
        Manuscript read = WordFile.of("<w:p>" + r("联系人：") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + r("单击此处输入文字。") + "</w:sdtContent></w:sdt></w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("联系人：");
        assertThat(aside(read, PieceKind.HIDDEN)).containsExactly("单击此处输入文字。");
    }

    @Test
    void aTextBoxSaidTwiceIsReadOnce() {
        String box = "<w:txbxContent>" + p("云溪市人民政府文件") + "</w:txbxContent>";
        String drawing =
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                        + box
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>"
                        + box + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines("<w:p>" + drawing + r("云政发〔2026〕1号") + "</w:p>")).containsExactly("云溪市人民政府文件", "云政发〔2026〕1号");
        assertThat(lines("<w:p>" + r("正文。") + drawing + "</w:p>")).containsExactly("正文。", "云溪市人民政府文件");
    }

    @Test
    void ofAnAlternativeThatIsNotUnderstoodTheOtherIsTaken() {
        assertThat(lines("<w:p><mc:AlternateContent><mc:Choice Requires='wpi'>" + r("墨迹") + "</mc:Choice><mc:Fallback>"
                        + r("文字") + "</mc:Fallback></mc:AlternateContent></w:p>"))
                .containsExactly("文字");
    }

    @Test
    void drawnWordsAreWords() {
        assertThat(lines("<w:p><w:r><w:pict><v:shape><v:textpath string='云溪市水务局文件'/></v:shape></w:pict></w:r></w:p>"))
                .containsExactly("云溪市水务局文件");
    }

    @Test
    void trackedChangesAreTakenAsAccepted() {
        Manuscript read = WordFile.of("<w:p>" + r("于")
                        + "<w:del w:id='1'><w:r><w:delText>3月</w:delText></w:r></w:del><w:ins w:id='2'>" + r("4月")
                        + "</w:ins>" + r("底前完成。") + "</w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("于4月底前完成。");
        assertThat(read.text()).startsWith("于3月4月底前完成。");
        assertThat(repairs(read, RepairKind.TRACKED_CHANGE))
                .containsExactly(
                        new Repair(RepairKind.TRACKED_CHANGE, new Span(1, 3), "3月", ""),
                        new Repair(RepairKind.TRACKED_CHANGE, new Span(3, 3), "", "4月"));
        assertThat(aside(read, PieceKind.DELETED)).containsExactly("3月");
    }

    @Test
    void whatWasMovedIsReadWhereItIsNow() {
        assertThat(lines("<w:p><w:moveFrom w:id='1'>" + r("先清点。") + "</w:moveFrom>" + r("再扫描。") + "<w:moveTo w:id='2'>"
                        + r("先清点。") + "</w:moveTo></w:p>"))
                .containsExactly("再扫描。先清点。");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsItToTheNext() {
        assertThat(lines("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("抓早、") + "</w:p>" + p("抓小。")))
                .containsExactly("抓早、抓小。");
    }

    @Test
    void aRunInHeadingPartedByAStyleSeparatorIsOneParagraph() {
        assertThat(lines("<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + r("（一）健全制度。") + "</w:p>"
                        + p("各单位要完善台账。")))
                .containsExactly("（一）健全制度。各单位要完善台账。");
    }

    @Test
    void aDeletedParagraphAtTheEndIsNotLost() {
        Manuscript read = WordFile.of(
                        p("正文。")
                                + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>旧话。</w:delText></w:r></w:del></w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("正文。");
        assertThat(aside(read, PieceKind.DELETED)).containsExactly("旧话。");
    }

    @Test
    void hiddenWordsAreSetAsideAndReported() {
        Manuscript read = WordFile.of("<w:p>" + r("公开") + r("<w:vanish/>", "内部") + r("<w:vanish/>", "掌握") + "</w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("公开");
        assertThat(repairs(read, RepairKind.HIDDEN_TEXT))
                .containsExactly(new Repair(RepairKind.HIDDEN_TEXT, new Span(2, 6), "内部掌握", ""));
    }

    @Test
    void theReadingAboveAWordIsAGloss() {
        Manuscript read = WordFile.of("<w:p><w:r><w:ruby><w:rt>" + r("yùn") + "</w:rt><w:rubyBase>" + r("郓")
                        + "</w:rubyBase></w:ruby></w:r>" + r("河") + "</w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("郓河");
        assertThat(aside(read, PieceKind.GLOSS)).containsExactly("yùn");
    }

    @Test
    void aCommentIsToldAtItsWords() {
        Manuscript read = WordFile.of("<w:p>" + r("完成") + "<w:commentRangeStart w:id='7'/>" + r("42万件")
                        + "<w:commentRangeEnd w:id='7'/>" + "<w:r><w:commentReference w:id='7'/></w:r>" + r("清点。")
                        + "</w:p>")
                .with("comments", "comments", "<w:comment w:id='7' w:author='许清'>" + p("数字请再核") + "</w:comment>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("完成42万件清点。");
        assertThat(read.suspicions()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(SuspicionKind.COMMENT);
            assertThat(each.span().of(read.text())).isEqualTo("42万件");
            assertThat(each.reason().chinese()).isEqualTo("批注（许清）：数字请再核");
        });
        assertThat(aside(read, PieceKind.COMMENT)).containsExactly("数字请再核");
    }

    @Test
    void headersAndFootersAreListedAndNotRead() {
        Manuscript read = WordFile.of(
                        p("正文。") + "<w:sectPr><w:headerReference w:type='default' r:id='head'/></w:sectPr>")
                .with("head", "header", "hdr", p("内部资料　注意保存"))
                .read();
        assertThat(WordFile.lines(read)).containsExactly("正文。");
        assertThat(aside(read, PieceKind.PAGE_FURNITURE)).containsExactly("内部资料　注意保存");
    }

    @Test
    void aTableOfContentsIsSetAside() {
        String field =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        Manuscript read = WordFile.of("<w:p>" + field + r("一、总体要求") + "<w:r><w:tab/></w:r>" + r("1") + "</w:p><w:p>"
                        + r("二、重点任务") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + p("一、总体要求"))
                .read();
        assertThat(WordFile.lines(read)).containsExactly("一、总体要求");
        assertThat(aside(read, PieceKind.PAGE_FURNITURE)).contains("二、重点任务");
    }

    @Test
    void aTableOfContentsThatLostItsEndDoesNotSwallowTheRest() {
        String field =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        assertThat(lines("<w:p>" + field + r("目录") + "</w:p>" + p("正文。"))).containsExactly("目录", "正文。");
    }

    @Test
    void anInitialBelongsToItsWord() {
        assertThat(lines(p("<w:framePr w:dropCap='drop'/>", "同") + p("志们，今天开会。")))
                .containsExactly("同志们，今天开会。");
    }

    @Test
    void manyLabelsAtOnePlaceAreADiagram() {
        String box = "<w:r><w:pict><v:rect><v:textbox><w:txbxContent>" + p("阶段")
                + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
        Manuscript read =
                WordFile.of("<w:p>" + box.repeat(9) + "</w:p>" + p("正文。")).read();
        assertThat(WordFile.lines(read)).containsExactly("正文。");
        assertThat(aside(read, PieceKind.LEFT_OUT)).hasSize(10);
    }

    @Test
    void linesOfATitleBelongTogetherAndEndedLinesOfTextDoNot() {
        assertThat(lines("<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + r("关于开展全民阅读活动") + "<w:r><w:br/></w:r>"
                        + r("的通知") + "</w:p>"))
                .containsExactly("关于开展全民阅读活动的通知");
        assertThat(lines("<w:p>" + r("同志们：") + "<w:r><w:br/></w:r>" + r("　　今天开会。") + "<w:r><w:br/></w:r>" + r("一、抓紧清点")
                        + "</w:p>"))
                .containsExactly("同志们：", "今天开会。", "一、抓紧清点");
        assertThat(lines("<w:p>" + r("各县区各部门要按照统一部署把清点、扫描、著录") + "<w:r><w:br/></w:r>" + r("三项工作做细做实。") + "</w:p>"))
                .containsExactly("各县区各部门要按照统一部署把清点、扫描、著录三项工作做细做实。");
    }

    @Test
    void wordsOfAFormulaAreReadAndTold() {
        Manuscript read = WordFile.of(
                        "<w:p>" + r("面积为") + "<m:oMath><m:r><m:t>S=ab</m:t></m:r></m:oMath>" + r("。") + "</w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("面积为S=ab。");
        assertThat(read.suspicions()).extracting(each -> each.kind()).containsExactly(SuspicionKind.NOT_TAKEN_OVER);
    }

    @Test
    void wordsStruckThroughAreReadAndTold() {
        Manuscript read = WordFile.of("<w:p>" + r("三月") + r("<w:strike/>", "上旬") + "</w:p>")
                .read();
        assertThat(WordFile.lines(read)).containsExactly("三月上旬");
        assertThat(read.suspicions())
                .singleElement()
                .satisfies(each -> assertThat(each.span().of(read.text())).isEqualTo("上旬"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    })
    void bothFormsOfTheStandardAreRead(String namespace) {
        WordFile file = WordFile.of("")
                .raw(
                        "word/document.xml",
                        "<x:document xmlns:x='" + namespace
                                + "'><x:body><x:p><x:r><x:t>正文。</x:t></x:r></x:p></x:body></x:document>");
        assertThat(file.lines()).containsExactly("正文。");
    }
}
