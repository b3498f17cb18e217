package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaginationTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);

    @Test
    void aPageHoldsTwentyTwoLinesOfTwentyEightCharacters() {
        Pages pages = Flows.layout(paragraph("档".repeat(28 * 23)).build());
        assertThat(pages.pages()).hasSize(2);
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(22).allSatisfy(line -> assertThat(line)
                .hasSize(28));
        assertThat(Flows.lines(pages.pages().get(1))).containsExactly("档".repeat(28));
    }

    @Test
    void theFirstLineStandsAtTheHeadOfTheTypeArea() {
        GlyphRun run = Flows.content(
                        Flows.layout(paragraph("档案").build()).pages().get(0))
                .get(0);
        assertThat(run.baseline()).isCloseTo(2098 / 20.0 + 0.8 * 579 / 20, HAIR);
        assertThat(run.x(0)).isCloseTo(1588 / 20.0, HAIR);
    }

    @Test
    void anEmptyDocumentHasOneEmptyPage() {
        Pages pages = Flows.layout();
        assertThat(pages.pages()).hasSize(1);
        assertThat(Flows.content(pages.pages().get(0))).isEmpty();
    }

    @Test
    void aBlankLineTakesItsHeight() {
        Pages pages = Flows.layout(
                FlowParagraph.of(TextRole.BODY, Flows.LINE).build(),
                paragraph("档案").build());
        assertThat(Flows.run(pages, "档案").baseline()).isCloseTo(2098 / 20.0 + 1.8 * 579 / 20, HAIR);
    }

    @Test
    void aHeadingStandsOnThePageOfWhatFollows() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(paragraph("一、总体要求").keep(Keep.WITH_NEXT).build());
        blocks.add(paragraph("（一）目标").keep(Keep.WITH_NEXT).build());
        blocks.add(paragraph("正文").build());
        Pages pages = Flows.layout(blocks);
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(20);
        assertThat(Flows.lines(pages.pages().get(1))).containsExactly("一、总体要求", "（一）目标", "正文");
    }

    @Test
    void aHeadingStaysWhereTheFirstLineOfWhatFollowsFits() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(paragraph("一、总体要求").keep(Keep.WITH_NEXT).build());
        blocks.add(paragraph("档".repeat(60)).build());
        assertThat(Flows.lines(Flows.layout(blocks).pages().get(0))).hasSize(22);
    }

    @Test
    void aParagraphKeptTogetherIsNotBroken() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(paragraph("档".repeat(28 * 3)).keep(Keep.TOGETHER).build());
        Pages pages = Flows.layout(blocks);
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(20);
        assertThat(Flows.lines(pages.pages().get(1))).hasSize(3);
    }

    @Test
    void whatIsKeptTogetherButHigherThanAPageIsBrokenAllTheSame() {
        List<FlowBlock> blocks = oneLiners(2);
        blocks.add(paragraph("档".repeat(28 * 50)).keep(Keep.TOGETHER).build());
        Pages pages = Flows.layout(blocks);
        assertThat(pages.pages()).hasSize(3);
        assertThat(pages.pages().stream()
                        .mapToInt(page -> Flows.lines(page).size())
                        .sum())
                .isEqualTo(52);
    }

    @Test
    void aPageBreakBeginsANewPageButNotASecondOne() {
        Pages pages = Flows.layout(
                paragraph("附件").keep(Keep.PAGE_BREAK_BEFORE).build(),
                paragraph("附件").keep(Keep.PAGE_BREAK_BEFORE).build());
        assertThat(pages.pages()).hasSize(2);
    }

    @Test
    void heightAboveHoldsAtTheHeadOfAPageToo() {
        List<FlowBlock> blocks = oneLiners(22);
        blocks.add(paragraph("页首").before(Length.pt(40)).build());
        Pages pages = Flows.layout(blocks);
        assertThat(Flows.run(pages, "页首").baseline()).isCloseTo(2098 / 20.0 + 40 + 0.8 * 579 / 20, HAIR);
    }
}
