package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Adjustment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturePageTest {
    private static final String SHORT_LAST_LINE = "档".repeat(28 * 4 + 3);
    private static final String FULL_LAST_LINE = "案".repeat(28 * 3 + 27);
    private static final String HALF_LAST_LINE = "馆".repeat(28 * 3 + 14);

    @Test
    void aSignatureThatFindsRoomUnderTheTextChangesNothing() {
        Pages pages = layout(text(12, HALF_LAST_LINE));
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.adjustments()).isEmpty();
    }

    @Test
    void theLastParagraphMayRunOverToTheSignatureByItself() {
        Pages pages = layout(text(20, HALF_LAST_LINE));
        assertThat(pages.adjustments()).isEmpty();
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(22);
        assertThat(Flows.lines(pages.pages().get(1)))
                .containsExactly("馆".repeat(28), "馆".repeat(14), "云台市档案局", "2026年3月20日");
    }

    @Test
    void tighterTextMakesRoomForASignatureThatMissesALine() {
        List<FlowBlock> text = text(11, SHORT_LAST_LINE, HALF_LAST_LINE);
        Pages pages = layout(text);
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.adjustments()).singleElement().satisfies(adjustment -> {
            assertThat(adjustment.words()).startsWith("档");
            assertThat(adjustment.tracking().points()).isBetween(-0.6, -0.5);
            assertThat(adjustment.reason()).isEqualTo(SpacingReason.SIGNATURE_PAGE);
        });
    }

    @Test
    void noMoreParagraphsAreTightenedThanNeeded() {
        Pages pages = layout(text(6, SHORT_LAST_LINE, SHORT_LAST_LINE, HALF_LAST_LINE));
        assertThat(pages.pages()).hasSize(1);
        assertThat(pages.adjustments()).hasSize(1);
    }

    @Test
    void looserTextGoesOverToASignatureThatCannotBeMadeRoomFor() {
        Pages pages = layout(text(14, FULL_LAST_LINE, FULL_LAST_LINE));
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(22);
        assertThat(Flows.lines(pages.pages().get(1))).hasSize(4);
        assertThat(pages.adjustments()).hasSize(2).allSatisfy(adjustment -> assertThat(
                        adjustment.tracking().points())
                .isBetween(0.05, 0.6));
    }

    @Test
    void whereNoSpacingHelpsTheLastParagraphGoesOverAsAWhole() {
        Pages pages = layout(text(17, HALF_LAST_LINE));
        assertThat(pages.adjustments()).isEmpty();
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(17);
        assertThat(Flows.lines(pages.pages().get(1))).hasSize(6);
    }

    @Test
    void aProfileThatLeavesSpacingAloneSendsTheLastParagraphOver() {
        StyleProfile off = Flows.PROFILE.toBuilder()
                .spacing(Flows.PROFILE.spacing().with(SpacingReason.SIGNATURE_PAGE, false))
                .build();
        Pages pages = Flows.layout(off, TestFaces.complete(), text(11, SHORT_LAST_LINE, HALF_LAST_LINE));
        assertThat(pages.adjustments()).isEmpty();
        assertThat(Flows.lines(pages.pages().get(0))).hasSize(16);
    }

    @Test
    void noSignatureStandsAlone() {
        for (int lines = 0; lines < 50; lines++) {
            for (String last : List.of(SHORT_LAST_LINE, FULL_LAST_LINE, HALF_LAST_LINE, "馆", "馆".repeat(28 * 30))) {
                Pages pages = layout(text(lines, last));
                Page page = pages.pages().get(pages.pages().size() - 1);
                assertThat(Flows.lines(page))
                        .as("%d lines and %d characters", lines, last.length())
                        .hasSizeGreaterThan(2)
                        .endsWith("云台市档案局", "2026年3月20日");
            }
        }
    }

    @Test
    void bothOutputsGetTheSameParagraphs() {
        List<List<FlowBlock>> texts = List.of(
                text(20, HALF_LAST_LINE),
                text(11, SHORT_LAST_LINE, HALF_LAST_LINE),
                text(14, FULL_LAST_LINE, FULL_LAST_LINE),
                text(17, HALF_LAST_LINE),
                text(0, "馆".repeat(28 * 20 + 14)));
        LayoutEngine engine = new LayoutEngine(TestFaces.complete());
        for (List<FlowBlock> text : texts) {
            Flow flow = new Flow(new FlowInfo("题", "", "", "zh-CN"), Flows.PROFILE, text);
            Flow settled = engine.settle(flow);
            assertThat(lines(engine.layout(settled))).isEqualTo(lines(engine.layout(flow)));
            assertThat(settled.adjustments())
                    .isEqualTo(engine.layout(flow).adjustments())
                    .isEqualTo(engine.layout(settled).adjustments());
            assertThat(engine.settle(settled)).isEqualTo(settled);
        }
    }

    @Test
    void aWordProcessorIsToldWhatStaysTogetherOnlyWhereTheLinesDo() {
        assertThat(lastOfText(text(12, HALF_LAST_LINE)).keeps()).containsExactly(Keep.WITH_NEXT);
        assertThat(lastOfText(text(20, HALF_LAST_LINE)).keeps()).isEmpty();
        assertThat(lastOfText(text(17, HALF_LAST_LINE)).keeps())
                .containsExactlyInAnyOrder(Keep.WITH_NEXT, Keep.TOGETHER);
    }

    private static FlowParagraph lastOfText(List<FlowBlock> text) {
        Flow settled = new LayoutEngine(TestFaces.complete())
                .settle(new Flow(new FlowInfo("题", "", "", "zh-CN"), Flows.PROFILE, text));
        return (FlowParagraph) settled.blocks().get(settled.blocks().size() - 4);
    }

    private static List<List<String>> lines(Pages pages) {
        return pages.pages().stream().map(Flows::lines).toList();
    }

    private static Pages layout(List<FlowBlock> blocks) {
        return Flows.layout(blocks);
    }

    /** So many paragraphs of one line, others, and an organ and date kept with the last of them. */
    static List<FlowBlock> text(int oneLiners, String... paragraphs) {
        List<FlowBlock> blocks = new ArrayList<>(oneLiners(oneLiners));
        for (int i = 0; i < paragraphs.length; i++) {
            FlowParagraph.Builder paragraph = paragraph(paragraphs[i]);
            if (i == paragraphs.length - 1) {
                paragraph.keep(Keep.WITH_NEXT);
            }
            blocks.add(paragraph.build());
        }
        blocks.add(FlowParagraph.of(TextRole.BODY, Flows.LINE)
                .keep(Keep.BESIDE_TEXT)
                .keep(Keep.WITH_NEXT)
                .build());
        blocks.add(paragraph(TextRole.SIGNATURE, "云台市档案局").keep(Keep.WITH_NEXT).build());
        blocks.add(paragraph(TextRole.DATE, "2026年3月20日").build());
        return blocks;
    }

    @Test
    void aSignatureOfManyLinesStandsWholeOnAPageWithText() {
        for (int lines = 0; lines < 46; lines++) {
            for (String last : List.of(HALF_LAST_LINE, "馆".repeat(28 * 8 + 14))) {
                List<FlowBlock> blocks = signedByMany(text(lines, last), 6);
                List<Page> pages = layout(blocks).pages();
                assertThat(Flows.lines(pages.get(pages.size() - 1)))
                        .as("%d lines and %d characters", lines, last.length())
                        .hasSizeGreaterThan(8)
                        .endsWith("云台市档案局", "第1局", "第2局", "第3局", "第4局", "第5局", "第6局", "2026年3月20日");
            }
        }
    }

    @Test
    void aSignatureHigherThanAPageRunsOn() {
        Pages pages = layout(signedByMany(text(3, HALF_LAST_LINE), 10));
        assertThat(pages.adjustments()).isEmpty();
        assertThat(Flows.lines(pages.pages().get(0))).contains("第1局");
        assertThat(Flows.lines(pages.pages().get(1))).endsWith("第10局", "2026年3月20日");
    }

    @Test
    void belowATableItsLastRowGoesOverToTheSignature() {
        for (int rows = 2; rows < 80; rows++) {
            List<Page> pages = layout(table(Tables.simple(rows))).pages();
            List<String> lines = Flows.lines(pages.get(pages.size() - 1));
            assertThat(lines).as("%d rows", rows).endsWith("任务" + rows + "单位" + rows, "云台市档案局", "2026年3月20日");
        }
    }

    @Test
    void aWordProcessorIsToldToKeepTheLastRowWhereItGoesOver() {
        assertThat(lastRowIsHeld(20)).isFalse();
        assertThat(lastRowIsHeld(28)).isTrue();
    }

    private static boolean lastRowIsHeld(int rows) {
        LayoutEngine engine = new LayoutEngine(TestFaces.complete());
        Flow flow = new Flow(new FlowInfo("题", "", "", "zh-CN"), Flows.PROFILE, table(Tables.simple(rows)));
        Flow settled = engine.settle(flow);
        assertThat(lines(engine.layout(settled))).isEqualTo(lines(engine.layout(flow)));
        assertThat(engine.settle(settled)).isEqualTo(settled);
        FlowTable table = (FlowTable) settled.blocks().get(0);
        return table.rows().get(rows).heldToNext();
    }

    /** A table, organ and date. */
    private static List<FlowBlock> table(FlowTable table) {
        List<FlowBlock> blocks = new ArrayList<>(text(0, "馆"));
        blocks.set(0, table);
        return blocks;
    }

    /** With more organs below the first, a blank line above each. */
    private static List<FlowBlock> signedByMany(List<FlowBlock> text, int organs) {
        List<FlowBlock> blocks = new ArrayList<>(text);
        for (int i = 1; i <= organs; i++) {
            blocks.add(
                    blocks.size() - 1,
                    paragraph(TextRole.BODY, "").keep(Keep.WITH_NEXT).build());
            String organ = "第" + i + "局";
            blocks.add(
                    blocks.size() - 1,
                    paragraph(TextRole.SIGNATURE, organ).keep(Keep.WITH_NEXT).build());
        }
        return blocks;
    }

    @Test
    void theReportNamesThePageOfEachParagraph() {
        List<Adjustment> adjustments =
                layout(text(22 + 11, SHORT_LAST_LINE, HALF_LAST_LINE)).adjustments();
        assertThat(adjustments).extracting(Adjustment::page).containsExactly(2);
    }
}
