package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 首页必须显示正文, clause 7.3.3, and 署名、成文日期与正文同处一面, clause 7.3.5.5, by the spacing of characters. */
interface SpacingRules extends Printed {
    @Test
    default void tighterTextMakesRoomForASignatureThatMissesTwoLines() {
        Paper paper = paper("signature-tight");
        assertThat(paper.pages()).hasSize(1);
        List<TextLine> tighter = paper.linesFrom("各街道要把阅读活动", 3);
        assertThat(tighter.get(2).text()).endsWith("不收费。");
        assertThat(tighter.get(1).text()).hasSize(Ruler.CHARACTERS + 1);
        assertThat(paper.line("2026年3月16日").page()).isEqualTo(1);
    }

    @Test
    default void looserTextGoesOverToASignatureThatFindsNoRoom() {
        Paper paper = paper("signature-loose");
        assertThat(paper.pages()).hasSize(2);
        TextLine date = paper.line("2026年3月16日");
        assertThat(date.page()).isEqualTo(2);
        assertThat(paper.page(2).typeArea()).hasSize(4);
        assertThat(paper.line("请各街道于四月底前").page()).isEqualTo(1);
        Ruler.isLine(paper.page(1).typeArea().get(paper.page(1).typeArea().size() - 1), Ruler.LINES);
    }

    @Test
    default void anOnlyParagraphRunsOverToItsSignatureAndTheFirstPageShowsBodyText() {
        Paper paper = paper("carried-over");
        assertThat(paper.line("为方便群众利用档案").page()).isEqualTo(1);
        assertThat(paper.line("恢复接待").page()).isEqualTo(2);
        assertThat(paper.line("2026年6月8日").page()).isEqualTo(2);
        List<TextLine> first = paper.page(1).typeArea();
        assertThat(first.get(first.size() - 1).baseline() + Ruler.LINE)
                .as("room for a further line")
                .isGreaterThan(Ruler.baselineOfLine(Ruler.LINES) + 1);
    }

    @Test
    default void anOnlyParagraphThatEndsAboveItsSignatureIsDivided() {
        Paper paper = paper("divided-paragraph");
        List<TextLine> first = paper.page(1).typeArea();
        assertThat(first.toString()).contains("为方便群众利用档案");
        Ruler.inFromRight(first.get(first.size() - 1), 0);
        List<TextLine> second = paper.page(2).typeArea();
        Ruler.inFromLeft(second.get(0), 0);
        assertThat(second.get(1).text()).isEqualTo("市档案局。");
        assertThat(paper.line("2026年6月8日印发").page()).isEqualTo(2);
    }

    @Test
    default void adjustedPagesKeepTheirLines() {
        for (String name : List.of("signature-tight", "signature-loose")) {
            List<TextLine> lines = paper(name).linesFrom("为让书香走进", 10);
            for (int i = 1; i < lines.size(); i++) {
                Ruler.close("pitch", lines.get(i).baseline() - lines.get(i - 1).baseline(), Ruler.LINE);
            }
        }
    }

    @Test
    default void lastLinesOfOneOrTwoCharactersAreTakenInOrGivenMore() {
        Paper paper = paper("last-lines");
        assertThat(paper.line("每一个岗位。").text()).startsWith("改台账").hasSize(Ruler.CHARACTERS + 1);
        assertThat(paper.line("建议名单。").text()).startsWith("20日前");
        assertThat(paper.lines())
                .extracting(TextLine::text)
                .contains("所示。", "重视。")
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(2));
    }

    @Test
    default void headingsAtTheFootOfAPageGoOverToTheTextBelowThem() {
        Paper paper = paper("headings-at-foot");
        List<TextLine> first = paper.page(1).typeArea();
        assertThat(first.get(first.size() - 1).text()).isEqualTo("现将有关要求通知如下。");
        Ruler.isLine(first.get(first.size() - 1), Ruler.LINES - 2);
        assertThat(paper.page(2).typeArea())
                .extracting(TextLine::text)
                .startsWith("一、落实整理责任", "（一）明确分工", "档案整理由各科室负责，档案室汇总。");
    }
}
