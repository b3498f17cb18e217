package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowShape.Form;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.time.DateConventions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    private static final Offset<Double> HAIR = Offset.offset(0.01);

    private static List<FlowChart> charts(String title, Phase... phases) {
        Timeline timeline =
                new Timeline(TimelineForm.CHART, List.of(phases), Optional.of("进度安排"), DateConventions.DEFAULTS);
        Flow flow = Composer.of(Profiles.GBT9704)
                .compose(Plan.builder(title)
                        .section("安排", section -> section.block(timeline))
                        .build());
        return flow.blocks().stream()
                .filter(FlowChart.class::isInstance)
                .map(FlowChart.class::cast)
                .toList();
    }

    private static FlowChart chart(Phase... phases) {
        List<FlowChart> charts = charts("2026年行动方案", phases);
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }

    private static Phase phase(String from, String to) {
        return Phase.builder("推进").from(from).to(to).build();
    }

    private static List<String> words(FlowChart chart) {
        return chart.labels().stream().map(label -> label.line().text()).toList();
    }

    /** The bars, without the one of the legend. */
    private static List<FlowShape> bars(FlowChart chart) {
        List<FlowShape> bars = new ArrayList<>(chart.shapes().stream()
                .filter(shape -> shape.fill().isPresent()
                        && shape.outline().points() > 0
                        && shape.form() != Form.DIAMOND
                        && shape.form() != Form.TRIANGLE)
                .toList());
        bars.remove(bars.size() - 1);
        return bars;
    }

    @Test
    void barsLieInTheirMonthsAndMeetWherePhasesFollowOneAnother() {
        List<FlowShape> bars = bars(chart(phase("1月", "3月"), phase("4月", "12月")));
        FlowShape first = bars.get(0);
        FlowShape second = bars.get(1);
        double scale = first.width().points() + second.width().points();
        assertThat(first.width().points()).isCloseTo(scale / 4, HAIR);
        assertThat(second.left().points())
                .isCloseTo(first.left().points() + first.width().points(), HAIR);
        assertThat(second.left().points() + second.width().points())
                .isCloseTo(Profiles.GBT9704.page().typeWidth().points(), HAIR);
    }

    @Test
    void theScaleTellsYearsQuartersAndMonthsOfAYear() {
        assertThat(words(chart(phase("1月", "12月")))).contains("2026年", "一季度", "四季度", "1月", "12月");
    }

    @Test
    void aFewMonthsAreToldInThirds() {
        assertThat(words(chart(phase("4月", "5月"))))
                .contains("2026年4月", "上旬", "下旬")
                .doesNotContain("二季度");
    }

    @Test
    void threeYearsAreToldInQuarters() {
        assertThat(words(charts("2026—2028年规划", phase("2026年1月", "2028年12月")).get(0)))
                .contains("2027年", "三")
                .doesNotContain("7月", "7");
    }

    @Test
    void aDocumentThatTellsNoYearHasAScaleWithoutOne() {
        assertThat(words(charts("行动方案", phase("3月", "9月")).get(0)))
                .contains("3月", "二季度")
                .noneMatch(word -> word.matches("\\d{4}年"));
    }

    @Test
    void anOpenPhaseHasAPointAtItsOpenEnd() {
        FlowChart chart = chart(
                Phase.builder("筹备").to("4月底前").build(),
                Phase.builder("长期").from("9月").build());
        assertThat(bars(chart)).extracting(FlowShape::form).containsExactly(Form.OPEN_LEFT, Form.OPEN_RIGHT);
    }

    @Test
    void aPhaseWithoutDaysHasARowAndNoBar() {
        FlowChart chart =
                chart(phase("1月", "9月"), Phase.builder("收尾").to("活动结束前").build());
        assertThat(words(chart)).contains("收尾", "活动结束前");
        assertThat(bars(chart)).hasSize(1);
    }

    @Test
    void milestonesAreDiamondsAndDeadlinesTrianglesWithTheirWordsBesideThem() {
        FlowChart chart = chart(Phase.builder("推进")
                .from("1月")
                .to("12月")
                .milestone("开放日", "2026-06-09")
                .task(Task.builder("清点造册。").due("4月底前").build())
                .build());
        assertThat(words(chart)).contains("开放日（6月9日）", "清点造册（4月底前）", "节点", "完成时限");
        assertThat(chart.shapes())
                .filteredOn(shape -> shape.form() == Form.DIAMOND)
                .hasSize(2);
    }

    @Test
    void noTwoLabelsLieOnOneAnother() {
        Phase.Builder busy = Phase.builder("名称很长需要转行才能容纳下来的一个阶段").from("1月").to("12月");
        for (int month = 1; month <= 12; month++) {
            busy.milestone("第" + month + "次调度会议和现场观摩", month + "月15日");
        }
        List<FlowLabel> labels = chart(busy.build()).labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                FlowLabel one = labels.get(i);
                FlowLabel other = labels.get(j);
                assertThat(apart(one, other))
                        .as(one.line().text() + " / " + other.line().text())
                        .isTrue();
            }
        }
    }

    private static boolean apart(FlowLabel one, FlowLabel other) {
        double lower = one.top().plus(one.line().lineHeight()).points();
        double otherLower = other.top().plus(other.line().lineHeight()).points();
        return lower <= other.top().points() + 0.01
                || otherLower <= one.top().points() + 0.01
                || right(one) <= left(other)
                || right(other) <= left(one);
    }

    /** The ink, without the room it may grow into. */
    private static double left(FlowLabel label) {
        double width = width(label);
        return switch (label.line().alignment()) {
            case CENTER -> label.left().points() + (label.width().points() - width) / 2;
            case END -> label.left().points() + label.width().points() - width;
            default -> label.left().points();
        };
    }

    private static double right(FlowLabel label) {
        return left(label) + width(label);
    }

    private static double width(FlowLabel label) {
        return TextMeasure.cells()
                .width(label.line().text(), label.line().runs().get(0).style())
                .points();
    }

    @Test
    void aChartHigherThanAPageBecomesSeveralAndTheLastHasTheCaption() {
        Phase[] phases = new Phase[30];
        for (int i = 0; i < phases.length; i++) {
            phases[i] = Phase.builder("第" + (i + 1) + "批乡镇农家书屋图书更新配送")
                    .from("3月")
                    .to("4月")
                    .milestone("配送完成", "4月底")
                    .build();
        }
        List<FlowChart> charts = charts("2026年行动方案", phases);
        assertThat(charts).hasSizeBetween(2, 4);
        assertThat(charts).allSatisfy(chart -> {
            assertThat(chart.height())
                    .isLessThanOrEqualTo(Profiles.GBT9704.grid().lineHeight().times(22));
            assertThat(words(chart)).contains("阶　段");
        });
        assertThat(charts.get(0).caption()).isEmpty();
        assertThat(charts.get(charts.size() - 1).caption()).isPresent();
    }

    @Test
    void aChartTakesWholeLinesOfTheGrid() {
        double lines = chart(phase("1月", "9月")).height().points()
                / Profiles.GBT9704.grid().lineHeight().points();
        assertThat(lines).isCloseTo(Math.rint(lines), HAIR);
    }

    @Test
    void theChartIsToldInWordsForThoseWhoCannotSeeIt() {
        assertThat(chart(Phase.builder("准备")
                                .from("3月")
                                .to("4月")
                                .milestone("启动", "3月8日")
                                .build())
                        .alternativeText())
                .isEqualTo("横道图：准备，3月至4月，节点：启动（3月8日）。");
    }
}
