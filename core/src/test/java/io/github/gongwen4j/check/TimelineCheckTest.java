package io.github.gongwen4j.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineCheckTest {
    private static List<Finding> findings(TimelineForm form, Phase... phases) {
        return TimelineCheck.in(Plan.builder("2026年行动方案")
                .section("安排", section -> section.block(new Timeline(form, List.of(phases))))
                .build());
    }

    private static List<Finding> findings(Phase... phases) {
        return findings(TimelineForm.TABLE, phases);
    }

    private static Phase phase(String name, String from, String to) {
        return Phase.builder(name).from(from).to(to).build();
    }

    @Test
    void phasesThatFollowOneAnotherAreNotComplainedOf() {
        assertThat(findings(phase("甲", "3月", "4月底前"), phase("乙", "5月", "11月底"))).isEmpty();
    }

    @Test
    void aPhaseThatBeginsBeforeTheOneBeforeItIsOutOfOrder() {
        assertThat(findings(phase("甲", "5月", "6月"), phase("乙", "3月", "4月")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("phase-order");
                    assertThat(finding.place()).isEqualTo("sections[0].intro[0].timeline[1]");
                    assertThat(finding.message().chinese()).contains("2026年3月1日早于2026年5月1日");
                });
    }

    @Test
    void phasesThatShareDaysOverlapByThoseDays() {
        assertThat(findings(phase("甲", "3月", "4月20日"), phase("乙", "4月11日", "6月")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("phase-overlap");
                    assertThat(finding.message().chinese()).contains("重叠10天（2026年4月11日至2026年4月20日）");
                });
    }

    @Test
    void daysBetweenPhasesAreAGap() {
        assertThat(findings(phase("甲", "3月", "4月"), phase("乙", "6月", "7月")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("phase-gap");
                    assertThat(finding.message().english()).contains("31 day(s)");
                });
    }

    @Test
    void aPhaseOutsideTheYearOfThePlanIsFound() {
        assertThat(findings(phase("甲", "11月", "次年2月")))
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("outside-plan-year", "sections[0].intro[0].timeline[0]"));
    }

    @Test
    void aPhaseThatEndsBeforeItBeginsIsFound() {
        assertThat(findings(phase("甲", "2026年5月", "2026年3月")))
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("phase-reversed", "sections[0].intro[0].timeline[0].to"));
    }

    @Test
    void milestonesAndDeadlinesOutsideTheirPhaseAreFound() {
        assertThat(findings(Phase.builder("甲")
                        .from("3月")
                        .to("4月")
                        .milestone("启动", "3月1日")
                        .milestone("验收", "5月8日")
                        .task(Task.builder("清点").due("4月底前").build())
                        .task(Task.builder("扫描").due("6月底前").build())
                        .build()))
                .extracting(Finding::rule, Finding::place)
                .containsExactly(
                        tuple("milestone-outside-phase", "sections[0].intro[0].timeline[0].milestones[1].on"),
                        tuple("deadline-outside-phase", "sections[0].intro[0].timeline[0].tasks[1].due"));
    }

    @Test
    void inAChartAPhaseWithoutDaysIsFoundAndInATableItIsNot() {
        Phase open = Phase.builder("甲").to("活动结束前").build();
        assertThat(findings(TimelineForm.CHART, open)).extracting(Finding::rule).containsExactly("phase-without-days");
        assertThat(findings(TimelineForm.TABLE, open)).isEmpty();
    }

    @Test
    void aYearThatOnlyTheDayOfADocumentTellsIsNoLimit() {
        Timeline timeline = Timeline.of(phase("甲", "2026年11月", "2027年2月"));
        assertThat(TimelineCheck.in(Plan.builder("行动方案")
                        .section("安排", section -> section.block(timeline))
                        .signature("云溪市档案馆", "2026-10-12")
                        .build()))
                .isEmpty();
    }

    @Test
    void withoutAnyYearPhasesAreComparedAllTheSameAndToldWithoutOne() {
        Timeline timeline = new Timeline(TimelineForm.CHART, List.of(phase("甲", "3月", "4月"), phase("乙", "4月", "5月")));
        assertThat(TimelineCheck.in(Plan.builder("行动方案")
                        .section("安排", section -> section.block(timeline))
                        .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).endsWith("重叠30天（4月1日至4月30日）"));
    }
}
