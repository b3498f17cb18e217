package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.mm;
import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRule;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFurnitureTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);
    private static final Offset<Double> TENTH = Offset.offset(0.1);
    private static final double LEFT = 1588 / 20.0;
    private static final double RIGHT = (11906 - 1474) / 20.0;
    private static final double BOTTOM = (16838 - 1984) / 20.0;

    @Test
    void thePageNumberIsOneCharacterInFromTheOuterEdge() {
        Pages pages = Flows.layout(oneLiners(23));
        GlyphRun odd =
                Flows.artifacts(pages.pages().get(0), Artifacts.PAGE_NUMBER).get(0);
        GlyphRun even =
                Flows.artifacts(pages.pages().get(1), Artifacts.PAGE_NUMBER).get(0);
        assertThat(odd.text()).isEqualTo("— 1 —");
        assertThat(even.text()).isEqualTo("— 2 —");
        assertThat(odd.end()).isCloseTo(RIGHT - 14, HAIR);
        assertThat(even.x(0)).isCloseTo(LEFT + 14, HAIR);
    }

    @Test
    void evenPagesSwapTheirMarginsWhereTheyAreMirrored() {
        PageGeometry page = Flows.PROFILE.page();
        StyleProfile mirrored = Flows.PROFILE.toBuilder()
                .page(new PageGeometry(
                        page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(), true))
                .build();
        List<Page> pages =
                Flows.layout(mirrored, TestFaces.complete(), oneLiners(23)).pages();

        double swapped = page.right().points();
        assertThat(Flows.content(pages.get(0)).get(0).x(0)).isCloseTo(LEFT, HAIR);
        assertThat(Flows.content(pages.get(1)).get(0).x(0)).isCloseTo(swapped, HAIR);
        assertThat(Flows.artifacts(pages.get(1), Artifacts.PAGE_NUMBER).get(0).x(0))
                .isCloseTo(swapped + 14, HAIR);
    }

    @Test
    void theDashesOfThePageNumberAreSevenMillimetresBelowTheTypeArea() {
        GlyphRun number = Flows.artifacts(Flows.layout(oneLiners(1)).pages().get(0), Artifacts.PAGE_NUMBER)
                .get(0);
        assertThat(mm(number.baseline() - 0.3 * 14 - BOTTOM)).isCloseTo(7, HAIR);
    }

    @Test
    void thePageNumberMayStandInTheMiddleOrNowhere() {
        StyleProfile middle = Flows.PROFILE.toBuilder()
                .pageNumberPlace(PageNumberPlace.CENTER)
                .build();
        Page page =
                Flows.layout(middle, TestFaces.complete(), oneLiners(1)).pages().get(0);
        GlyphRun number = Flows.artifacts(page, Artifacts.PAGE_NUMBER).get(0);
        assertThat(number.x(0) + number.end()).isCloseTo(LEFT + RIGHT, HAIR);
        StyleProfile none =
                Flows.PROFILE.toBuilder().pageNumberPlace(PageNumberPlace.NONE).build();
        Page bare =
                Flows.layout(none, TestFaces.complete(), oneLiners(1)).pages().get(0);
        assertThat(Flows.artifacts(bare, Artifacts.PAGE_NUMBER)).isEmpty();
    }

    @Test
    void aRuleUnderAParagraphIsAsWideAsTheTypeAreaAndTakesNoHeight() {
        Pages pages = Flows.layout(
                paragraph("云档发〔2026〕3号")
                        .align(Alignment.CENTER)
                        .rule(new FlowRule(Length.mm(0.35), Color.RED, Length.mm(4)))
                        .build(),
                paragraph("正文").build());
        RuleLine rule = Flows.rules(pages.pages().get(0)).get(0);
        double baseline = 2098 / 20.0 + 0.8 * 579 / 20;
        assertThat(rule.x0()).isCloseTo(LEFT, HAIR);
        assertThat(rule.x1()).isCloseTo(RIGHT, HAIR);
        assertThat(mm(rule.y0() - baseline - 0.12 * 16)).isCloseTo(4, HAIR);
        assertThat(rule.tag()).isEqualTo(Artifacts.RULE);
        assertThat(Flows.run(pages, "正文").baseline()).isCloseTo(baseline + 579 / 20.0, HAIR);
    }

    @Test
    void theImprintStandsOnTheLowerEdgeOfTheTypeArea() {
        Pages pages = Flows.layout(paragraph("正文").build(), imprint());
        List<RuleLine> rules = Flows.rules(pages.pages().get(0));
        assertThat(rules).hasSize(3);
        assertThat(rules.get(2).y0()).isCloseTo(BOTTOM, HAIR);
        assertThat(rules.get(0).y0()).isCloseTo(BOTTOM - 2 * 25 - 0.75 - 1, HAIR);
        assertThat(mm(rules.get(0).thickness())).isCloseTo(0.35, TENTH);
        assertThat(mm(rules.get(1).thickness())).isCloseTo(0.25, TENTH);
        assertThat(Flows.run(pages, "抄送：市财政局。").x(0)).isCloseTo(LEFT + 14, HAIR);
    }

    @Test
    void theImprintGoesToTheNextPageWhereItDoesNotFit() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(imprint());
        assertThat(Flows.layout(blocks).pages()).hasSize(1);
        blocks.add(0, paragraph("再多一行").build());
        Pages pages = Flows.layout(blocks);
        assertThat(pages.pages()).hasSize(2);
        assertThat(Flows.rules(pages.pages().get(0))).isEmpty();
        assertThat(Flows.rules(pages.pages().get(1)).get(2).y0()).isCloseTo(BOTTOM, HAIR);
    }

    @ParameterizedTest
    @CsvSource({"10, 2, 2", "20, 2, 2", "22, 2, 2", "24, 2, ''", "42, 2, ''", "43, 4, '3,4'", "44, 4, '3,4'", "46, 4, 4"
    })
    void anImprintOnAnEvenPageIsAloneThereAfterAnOddOneAndAfterABlankOneWhereItHasNoRoom(
            int lines, int pages, String unnumbered) {
        List<FlowBlock> blocks = oneLiners(lines);
        FlowImprint imprint = imprint();
        blocks.add(
                new FlowImprint(imprint.entries(), imprint.outerRule(), imprint.innerRule(), Set.of(Keep.EVEN_PAGE)));
        List<Page> laid = Flows.layout(blocks).pages();

        assertThat(laid).hasSize(pages);
        assertThat(Flows.rules(laid.get(pages - 1))).hasSize(3);
        assertThat(IntStream.rangeClosed(1, pages)
                        .filter(page -> laid.get(page - 1).items().stream()
                                .noneMatch(item -> item.tag().equals(Artifacts.PAGE_NUMBER)))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",")))
                .isEqualTo(unnumbered);
        assertThat(IntStream.range(0, pages)
                        .filter(page -> laid.get(page).items().isEmpty())
                        .count())
                .as("blank pages")
                .isEqualTo(unnumbered.contains(",") ? 1 : 0);
    }

    @Test
    void onlyAnImprintOnAPageOfItsOwnIsToldToWordProcessors() {
        for (int lines : List.of(10, 24, 43)) {
            List<FlowBlock> blocks = oneLiners(lines);
            FlowImprint imprint = imprint();
            blocks.add(new FlowImprint(
                    imprint.entries(), imprint.outerRule(), imprint.innerRule(), Set.of(Keep.EVEN_PAGE)));
            List<FlowBlock> settled = Flows.settled(blocks);

            assertThat(((FlowImprint) settled.get(settled.size() - 1)).isAloneOnEvenPage())
                    .as("after %d lines", lines)
                    .isEqualTo(lines != 24);
        }
    }

    @Test
    void theImprintGoesToTheNextPageWhereASealWouldReachIntoIt() {
        FlowImprint imprint = imprint();
        FlowImprint clear =
                new FlowImprint(imprint.entries(), imprint.outerRule(), imprint.innerRule(), Set.of(), Length.pt(19));
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(clear);
        assertThat(Flows.layout(blocks).pages()).hasSize(2);
        blocks.remove(0);
        Pages pages = Flows.layout(blocks);
        assertThat(pages.pages()).hasSize(1);
        assertThat(Flows.rules(pages.pages().get(0)).get(2).y0()).isCloseTo(BOTTOM, HAIR);
    }

    @Test
    void noRulePartsAnEntryFromTheOneItIsKeptWith() {
        FlowImprint parted = imprint();
        FlowParagraph first =
                parted.entries().get(0).toBuilder().keep(Keep.WITH_NEXT).build();
        FlowImprint together =
                new FlowImprint(List.of(first, parted.entries().get(1)), parted.outerRule(), parted.innerRule());
        List<RuleLine> rules = Flows.rules(
                Flows.layout(paragraph("正文").build(), together).pages().get(0));
        assertThat(rules).hasSize(2);
        assertThat(rules.get(0).y0()).isCloseTo(BOTTOM - 2 * 25 - 1, HAIR);
        assertThat(rules.get(1).y0()).isCloseTo(BOTTOM, HAIR);
    }

    @Test
    void theOrgansOfAJointMarkAreSpreadToOneWidthAndTheWordStandsBesideTheirMiddle() {
        TextStyle style = TextStyle.of(FaceRole.XIAO_BIAO_SONG, Length.pt(28)).withColor(Color.RED);
        Pages pages = Flows.layout(
                new FlowJointMark(List.of("云台市教育局", "云台市卫生健康局", "云台市体育局"), "文件", style, Length.pt(10), Length.pt(36)));
        GlyphRun education = Flows.run(pages, "云台市教育局");
        GlyphRun health = Flows.run(pages, "云台市卫生健康局");
        assertThat(education.x(0)).isCloseTo(health.x(0), HAIR);
        assertThat(education.end()).isCloseTo(health.end(), HAIR);
        assertThat(health.baseline() - education.baseline()).isCloseTo(36, HAIR);
        assertThat(Flows.run(pages, "文件").baseline()).isCloseTo(health.baseline(), HAIR);
        assertThat(Flows.run(pages, "文件").x(0)).isGreaterThan(health.end());
    }

    private static FlowImprint imprint() {
        TextStyle style = Flows.PROFILE.style(TextRole.IMPRINT);
        Length in = Length.pt(14);
        return new FlowImprint(
                List.of(
                        FlowParagraph.of(TextRole.IMPRINT, Length.pt(25))
                                .indents(new Indents(in, in, Length.ZERO))
                                .run("抄送：市财政局。", style)
                                .build(),
                        FlowParagraph.of(TextRole.IMPRINT, Length.pt(25))
                                .indents(new Indents(in, in, Length.ZERO))
                                .run("云台市档案局办公室", style)
                                .build()),
                Length.mm(0.35),
                Length.mm(0.25));
    }
}
