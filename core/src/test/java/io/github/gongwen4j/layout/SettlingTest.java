package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layout tells an output that has none. */
class SettlingTest {
    private static final String LINE = "档".repeat(28);

    private static List<String> runs(String text) {
        FlowInfo info = new FlowInfo("档案工作", "云台市档案局", "通知", "zh-CN");
        Flow flow = new Flow(info, Flows.PROFILE, List.of(Flows.paragraph(text).build()));
        Flow settled = new LayoutEngine(TestFaces.complete()).settle(flow);
        FlowParagraph paragraph = (FlowParagraph) settled.blocks().get(0);
        assertThat(paragraph.text()).isEqualTo(text);
        return paragraph.runs().stream().map(FlowRun::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"27, ——", "28, ——", "27, ……"})
    void aRunEndsWithinAMarkOfTwoCharactersThatBeginsALine(int before, String mark) {
        assertThat(runs(LINE.substring(0, before) + mark + "基础"))
                .containsExactly(LINE.substring(0, before) + mark.charAt(0), mark.charAt(1) + "基础");
    }

    @ParameterizedTest
    @CsvSource({"26, ——", "10, ……"})
    void aMarkWithinALineOrAtItsEndStaysWhole(int before, String mark) {
        assertThat(runs(LINE.substring(0, before) + mark + LINE)).hasSize(1);
    }
}
