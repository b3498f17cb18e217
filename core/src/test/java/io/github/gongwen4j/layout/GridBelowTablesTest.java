package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowParagraph;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GridBelowTablesTest {
    private static final double LINE = 579 / 20.0;
    private static final Offset<Double> TWIP = Offset.offset(0.05);

    @Test
    void linesBelowATableStandOnTheGridOfTheLinesAboveIt() {
        Pages pages = Flows.layout(
                Flows.paragraph("上文").build(),
                Tables.simple(3),
                Flows.paragraph("下文").build());

        double distance =
                Flows.run(pages, "下文").baseline() - Flows.run(pages, "上文").baseline();
        assertThat(distance / LINE).isCloseTo(Math.rint(distance / LINE), Offset.offset(0.05 / LINE));
        assertThat(distance).isGreaterThan(LINE + 4 * 20);
    }

    @Test
    void belowATableThatBeganOnThePageBeforeTheyStandOnTheGridOfThePage() {
        List<FlowBlock> blocks = Flows.oneLiners(20);
        blocks.add(Tables.simple(6));
        blocks.add(Flows.paragraph("下文").build());

        GlyphRun below = Flows.run(Flows.layout(blocks), "下文");
        double lines = (below.baseline() - 2098 / 20.0) / LINE - 0.8;
        assertThat(lines).isCloseTo(Math.rint(lines), Offset.offset(0.05 / LINE));
    }

    @Test
    void aFlowIsSettledSoThatWordStandsOnTheGridTooAndOnlyOnce() {
        FlowParagraph below = Flows.paragraph("下文").build();
        Flow flow = new Flow(
                new FlowInfo("题", "", "", "zh-CN"),
                Flows.PROFILE,
                List.of(
                        Flows.paragraph("上文").build(),
                        Tables.simple(3),
                        below,
                        Flows.paragraph("末段").build()));
        LayoutEngine engine = new LayoutEngine(TestFaces.complete());

        Flow settled = engine.settle(flow);

        FlowParagraph lowered = (FlowParagraph) settled.blocks().get(2);
        double table = 4 * 20.5 + 0.5;
        assertThat(lowered.before().points()).isCloseTo(3 * LINE - table, TWIP);
        assertThat(settled.blocks().get(3)).isEqualTo(flow.blocks().get(3));
        assertThat(engine.settle(settled)).isEqualTo(settled);
        assertThat(baselines(engine.layout(settled))).isEqualTo(baselines(engine.layout(flow)));
    }

    @Test
    void aFlowWithoutTablesIsSettledAsItIs() {
        Flow flow = new Flow(new FlowInfo("题", "", "", "zh-CN"), Flows.PROFILE, Flows.oneLiners(30));

        assertThat(new LayoutEngine(TestFaces.complete()).settle(flow)).isSameAs(flow);
    }

    private static List<Double> baselines(Pages pages) {
        List<Double> baselines = new ArrayList<>();
        pages.pages().forEach(page -> Flows.content(page).forEach(run -> baselines.add(run.baseline())));
        return baselines;
    }
}
