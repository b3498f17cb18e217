package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A4 横排表格, clause 8. */
class LandscapePagesTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);
    private static final PageGeometry UPRIGHT = Flows.PROFILE.page();
    private static final FlowBlock TURN = new FlowPageTurn(UPRIGHT.toLandscape());
    private static final FlowBlock TURN_BACK = new FlowPageTurn(UPRIGHT);

    @Test
    void aTurnBeginsAPageOfTheOtherShape() {
        Pages pages = Flows.layout(
                paragraph("前").build(),
                TURN,
                paragraph("表").build(),
                TURN_BACK,
                paragraph("后").build());
        assertThat(pages.pages()).hasSize(3);
        assertThat(pages.pages().get(0).width()).isLessThan(pages.pages().get(0).height());
        assertThat(pages.pages().get(1).width()).isCloseTo(16838 / 20.0, HAIR);
        assertThat(pages.pages().get(1).height()).isCloseTo(11906 / 20.0, HAIR);
        assertThat(pages.pages().get(2))
                .extracting(Page::width)
                .isEqualTo(pages.pages().get(0).width());
        assertThat(Flows.run(pages, "表").x(0)).isCloseTo(1984 / 20.0, HAIR);
        assertThat(Flows.run(pages, "表").baseline()).isCloseTo((1588 + 0.8 * 579) / 20, HAIR);
    }

    @Test
    void aTurnAtTheBeginningOrAfterAPageBreakLeavesNoEmptyPage() {
        assertThat(Flows.layout(TURN, paragraph("表").build()).pages()).hasSize(1);
        List<FlowBlock> full = oneLiners(22);
        full.add(TURN);
        full.add(paragraph("表").build());
        assertThat(Flows.layout(full).pages()).hasSize(2);
    }

    @Test
    void aLandscapePageHoldsFifteenLinesOfTheGridAndLinesOfItsOwnWidth() {
        List<FlowBlock> blocks =
                new ArrayList<>(List.of(TURN, paragraph("档".repeat(50)).build()));
        blocks.addAll(oneLiners(14));
        Pages pages = Flows.layout(blocks);
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(15).startsWith("档".repeat(40), "档".repeat(10));
        assertThat(Flows.lines(pages.pages().get(1))).hasSize(1);
    }

    @Test
    void theHeadOfALandscapeTableStandsAgainAtTheTopOfItsNextPage() {
        Pages pages = Flows.layout(TURN, Tables.simple(40));
        assertThat(pages.pages().size()).isGreaterThan(1);
        assertThat(Flows.artifacts(pages.pages().get(1), Artifacts.REPEATED_HEADER))
                .isNotEmpty();
        assertThat(Flows.content(pages.pages().get(0)))
                .allSatisfy(run -> assertThat(run.baseline()).isLessThan((11906 - 1474) / 20.0));
    }

    @Test
    void theNumberOfALandscapePageStandsWhereTheOthersHaveItOnceTheSheetIsTurned() {
        List<FlowBlock> upright = oneLiners(23);
        List<FlowBlock> turned = new ArrayList<>(List.of(TURN));
        turned.addAll(oneLiners(16));
        for (int page = 0; page < 2; page++) {
            GlyphRun number = number(Flows.layout(upright), page);
            GlyphRun down = number(Flows.layout(turned), page);
            assertThat(number.goesDown()).isFalse();
            assertThat(down.goesDown()).isTrue();
            assertThat(down.text()).isEqualTo("— " + (page + 1) + " —");
            assertThat(down.x(0)).isCloseTo(number.x(0), HAIR);
            assertThat(down.end()).isCloseTo(number.end(), HAIR);
            assertThat(down.baseline()).isCloseTo(16838 / 20.0 - number.baseline(), HAIR);
        }
    }

    private static GlyphRun number(Pages pages, int page) {
        return Flows.artifacts(pages.pages().get(page), Artifacts.PAGE_NUMBER).get(0);
    }
}
