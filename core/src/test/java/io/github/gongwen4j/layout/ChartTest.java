package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static Flow flow(int paragraphs) {
        return Composer.of(Profiles.GBT9704)
                .compose(Plan.builder("2026年行动方案")
                        .section("安排", section -> {
                            for (int i = 0; i < paragraphs; i++) {
                                section.paragraph("正文。");
                            }
                            section.block(new Timeline(
                                    TimelineForm.CHART,
                                    List.of(
                                            Phase.builder("准备")
                                                    .from("3月")
                                                    .to("4月")
                                                    .build(),
                                            Phase.builder("实施").from("5月").build())));
                        })
                        .build());
    }

    private static Pages pages(Flow flow) {
        return LayoutEngine.create(FontSet.none()).layout(flow);
    }

    private static List<PathItem> paths(Page page) {
        return page.items().stream()
                .filter(PathItem.class::isInstance)
                .map(PathItem.class::cast)
                .toList();
    }

    @Test
    void aChartIsAFigureWithItsWordsAndAllOfItBelongsToThat() {
        Pages pages = pages(flow(0));
        StructureElement figure = pages.structure().children().stream()
                .filter(element -> element.type() == StructureType.FIGURE)
                .findFirst()
                .orElseThrow();
        assertThat(figure.summary())
                .hasValueSatisfying(words -> assertThat(words).startsWith("横道图：准备，3月至4月"));
        assertThat(paths(pages.pages().get(0))).isNotEmpty().allMatch(path -> path.tag()
                .equals(new Tag.Content(figure.id())));
    }

    @Test
    void aChartStaysWithinTheTypeArea() {
        double left = Profiles.GBT9704.page().left().points();
        double right = left + Profiles.GBT9704.page().typeWidth().points();
        assertThat(paths(pages(flow(0)).pages().get(0))).allSatisfy(path -> assertThat(path.corners())
                .allMatch(corner -> corner.x() > left - 0.01 && corner.x() < right + 0.01));
    }

    @Test
    void aChartThatDoesNotFitGoesToTheNextPageWhole() {
        Flow flow = flow(15);
        Pages pages = pages(flow);
        long shapes = flow.blocks().stream()
                .filter(FlowChart.class::isInstance)
                .mapToLong(chart -> ((FlowChart) chart).shapes().size())
                .sum();
        assertThat(paths(pages.pages().get(0))).isEmpty();
        assertThat(paths(pages.pages().get(1))).hasSize((int) shapes);
    }
}
