package io.github.gongwen4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各单位要清点档案,登记造册;逐件核对:不漏一件!|各单位要清点档案，登记造册；逐件核对：不漏一件！",
                "“清点到位”,“归档到位”|“清点到位”，“归档到位”",
                "(一)抓清点。各村(社区)要在2026年(含)前完成。|（一）抓清点。各村（社区）要在2026年（含）前完成。",
                "完成率达95%,同比提高3个点|完成率达95%，同比提高3个点",
                "四十岁以下的占30%,60岁以上的占12%|四十岁以下的占30%，60岁以上的占12%",
                "第３步：完成率９５．５％，Ａ类１２件|第3步：完成率95.5％，A类12件",
                "国家标准(GB/T 9704)已经执行|国家标准（GB/T 9704）已经执行",
                "开展\"书香进社区\"活动,建设\"阅读角\"|开展“书香进社区”活动，建设“阅读角”",
                "主题为“读'好书'”|主题为“读‘好书’”",
                "各乡(镇）要落实|各乡（镇）要落实",
            })
    void halfWidthMarksAmongChineseTextBecomeFullWidth(String draft, String clean) {
        assertThat(Cleaned.text(draft)).isEqualTo(clean);
        assertThat(Cleaned.repairs(draft)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投入1,200万元，比例为1:3，从8:30到17:00",
                "平台网址http://example.org/a,b?x=1;y=(2)已经开通",
                "来信请寄archive(at)example.org",
                "联系邮箱office@example.org",
                "see also: Smith, J. (2019), “Archives; a guide”!",
                "函数f(x)，y=f(a+b)",
                "接口文档为O'Neil's guide",
                "屏幕高5'6''"
            })
    void marksInNumbersTimesAddressesAndEnglishPhrasesStay(String draft) {
        assertThat(Cleaned.text(draft)).isEqualTo(draft);
        assertThat(Cleaned.repairs(draft)).isEmpty();
    }

    @Test
    void straightQuotationMarksOfAnOddNumberStay() {
        assertThat(Cleaned.text("开展\"书香活动，办好讲座")).isEqualTo("开展\"书香活动，办好讲座");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主动排 查矛盾纠纷，维护群众利益。|主动排查矛盾纠纷，维护群众利益。",
                "关于在 全县开展读书活动的通知，请认真落实，抓好宣传发动，营造浓厚氛围|关于在全县开展读书活动的通知，请认真落实，抓好宣传发动，营造浓厚氛围",
                "关于加强防汛工 作的通知|关于加强防汛工作的通知",
                "把“节约用水 ”贯穿始终， 逐户宣传。|把“节约用水”贯穿始终，逐户宣传。",
                "一、 提高认识|一、提高认识",
                "通 知|通知",
                "关 于 清 点 档 案 的 通 告|关于清点档案的通告",
                "检查档\u200B案库房。|检查档案库房。",
            })
    void blanksWithinWordsAreLeftOut(String draft, String clean) {
        assertThat(Cleaned.text(draft)).isEqualTo(clean);
        assertThat(Cleaned.repairs(draft)).isNotEmpty().allMatch(repair -> repair.startsWith("SPACE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年 3 月，XX 活动在 2019 年启动。",
                "云山市档案局 2026年4月14日",
                "云山市档案局 二〇二六年四月十四日",
                "云山市档案局办公室  2026年4月14日印发",
                "张　三",
                "通    知",
                "出席：张学文 李明 王文远",
                "表彰张学文 李明 王文远等同志，号召向他们学习。",
                "表彰了张学文 李明同志，号召向他们学习。",
                "姓 名\t单 位\t职 务",
                "第一章 总则",
                "模范 机关 档案"
            })
    void spacingThatIsMeantStays(String draft) {
        assertThat(Cleaned.text(draft, RepairKind.CHROME)).isEqualTo(draft);
        assertThat(Cleaned.repairs(draft)).isEmpty();
    }

    @Test
    void whatTheMakingOfParagraphsLeavesOutIsARepairToo() {
        assertThat(Cleaned.repairs(Drafts.SPEECH))
                .containsExactly(
                        "CHROME 时间:2026-03-18 来源:范例网 点击:\n>", "BROKEN_LINE \n>", "CHROME 扩展阅读文章\n热门文章\nTop\n>");
        assertThat(Cleaned.repairs("節(jié)約用水\n")).containsExactly("GLOSS (jié)>");
    }

    @Test
    void aKindThatIsSwitchedOffLeavesItsCharactersInTheDocument() {
        assertThat(Cleaned.text("節(jié)約用水", RepairKind.GLOSS)).isEqualTo("節（jié）約用水");
        assertThat(Cleaned.text("把任务分解到\n人，逐项落实。", RepairKind.BROKEN_LINE)).isEqualTo("把任务分解到\n人，逐项落实。");
        assertThat(Cleaned.text("主动排 查,逐项落实。", RepairKind.SPACE)).isEqualTo("主动排 查，逐项落实。");
        assertThat(Cleaned.text("主动排 查,逐项落实。", RepairKind.WIDTH)).isEqualTo("主动排查,逐项落实。");
        assertThat(Cleaned.text("\"书香\"活动", RepairKind.QUOTE)).isEqualTo("\"书香\"活动");
        assertThat(Cleaned.text(Drafts.SPEECH, RepairKind.CHROME))
                .startsWith("时间")
                .endsWith("Top");
        assertThat(DraftReader.create()
                        .without(RepairKind.SPACE)
                        .parse("主动排 查,落实。")
                        .repairs())
                .extracting(Repair::kind)
                .containsExactly(RepairKind.WIDTH);
    }

    @Test
    void everyCharacterOfACleanedTextKnowsItsPlace() {
        String draft = "第１步:排 查(含\u200B登记)。";
        CleanText clean = Cleaned.manuscript(draft).paragraphs().get(0).clean();

        assertThat(clean.text()).isEqualTo("第1步：排查（含登记）。");
        for (int i = 0; i < clean.text().length(); i++) {
            char source = draft.charAt(clean.sourceAt(i));
            assertThat(source == clean.text().charAt(i) || "１:()".indexOf(source) >= 0)
                    .as("character %s", i)
                    .isTrue();
        }
        assertThat(clean.around(4, 6).of(draft)).isEqualTo("排 查");
        assertThat(clean.exactly(4, 6)).containsExactly(new Span(4, 5), new Span(6, 7));
    }

    @Test
    void whatADraftSaysOfAParagraphMovesWithItsCharacters() {
        String draft = "主动排 查，逐项落实。";
        Hints hints = new Hints(
                OptionalInt.empty(),
                false,
                Alignment.PLAIN,
                List.of(new Span(2, 5)),
                List.of(new Hints.NoteAt(5, Text.of("逐户"))));
        ManuscriptParagraph paragraph =
                new ManuscriptParagraph(CleanText.of(draft, List.of(new Span(0, draft.length()))), hints);
        Manuscript manuscript = new Manuscript(
                draft,
                StandardCharsets.UTF_8,
                0,
                List.of(paragraph),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());

        Hints moved = Cleaning.clean(manuscript, DraftOptions.DEFAULTS)
                .paragraphs()
                .get(0)
                .hints();

        assertThat(moved.strong()).containsExactly(new Span(2, 4));
        assertThat(moved.notes()).extracting(Hints.NoteAt::at).containsExactly(4);
    }
}
