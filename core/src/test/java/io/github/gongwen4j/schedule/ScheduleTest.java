package io.github.gongwen4j.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.DateRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static Phase phase(String from, String to) {
        Phase.Builder phase = Phase.builder("阶段");
        if (!from.isEmpty()) {
            phase.from(from);
        }
        if (!to.isEmpty()) {
            phase.to(to);
        }
        return phase.build();
    }

    private static List<String> days(String title, Phase... phases) {
        Plan plan = Plan.builder(title)
                .section("安排", section -> section.block(Timeline.of(phases)))
                .build();
        return Schedule.of(plan).get(0).phases().stream()
                .map(dated -> dated.range().map(DateRange::toString).orElse("-"))
                .toList();
    }

    @Test
    void aDateWithoutAYearIsInTheYearOfTheTitle() {
        assertThat(days("2026年行动方案", phase("3月", "4月底前"))).containsExactly("2026-03-01/2026-04-30");
        assertThat(days("二〇二七年行动方案", phase("3月", "4月"))).containsExactly("2027-03-01/2027-04-30");
    }

    @Test
    void whatTheWordsOfADateBeforeSayOfTheYearHoldsForTheNextOnes() {
        assertThat(days("行动方案", phase("2026年11月", "2027年1月"), phase("2月", "3月")))
                .containsExactly("2026-11-01/2027-01-31", "2027-02-01/2027-03-31");
    }

    @Test
    void anEndThatNamesNoYearAndWouldLieBeforeTheBeginningIsInTheNextYear() {
        assertThat(days("2026年行动方案", phase("11月", "2月"), phase("3月", "4月")))
                .containsExactly("2026-11-01/2027-02-28", "2027-03-01/2027-04-30");
    }

    @Test
    void aPhaseWithOneDateIsOpenAtTheOtherEndUnlessItsWordsAreAStretch() {
        assertThat(days(
                        "2026年行动方案",
                        phase("9月", ""),
                        phase("", "4月底前"),
                        phase("4月至6月", ""),
                        phase("", "7月到8月"),
                        phase("活动结束前", ""),
                        phase("", "")))
                .containsExactly(
                        "2026-09-01/..", "../2026-04-30", "2026-04-01/2026-06-30", "2026-07-01/2026-08-31", "-", "-");
    }

    @Test
    void datesInADocumentThatTellsNoYearComeToNothing() {
        assertThat(days("行动方案", phase("3月", "4月"))).containsExactly("-");
    }

    @Test
    void aTimelineIsReadByItsOwnConventions() {
        DateConventions conventions = DateConventions.builder().end(3).build();
        Timeline timeline =
                new Timeline(TimelineForm.TABLE, List.of(phase("3月底", "4月")), Optional.empty(), conventions);
        assertThat(Schedule.of(timeline, 2026).phases().get(0).range()).hasToString("Optional[2026-03-29/2026-04-30]");
    }

    @Test
    void conventionsOfTheDocumentHoldWhereTheTimelineDoesNotSay() throws Exception {
        Document document = DocumentReader.create()
                .read(
                        """
                        kind: circular
                        title: 2026年通知
                        conventions: {end: 5, before: {period: included}}
                        text: [{tasks: [{task: 普查, due: 3月底}]}]
                        attachments:
                          - title: 安排
                            conventions: {around: 2}
                            text:
                              - timeline: [{name: 一, from: 3月底, to: 6月前}, {name: 二, from: 7月1日前后, to: 8月}]
                              - timeline:
                                  conventions: {end: 1, before: {day: excluded}}
                                  phases: [{name: 三, from: 3月底, to: 6月前}]
                        issues:
                          kind: plan
                          title: 2026年方案
                          sections:
                            - {heading: 安排, timeline: [{name: 四, from: 3月底, to: 4月}]}
                        """,
                        Format.YAML,
                        "x");

        assertThat(Schedule.of(document).stream()
                        .flatMap(timeline -> timeline.phases().stream())
                        .map(phase -> phase.range().orElseThrow().toString()))
                .containsExactly(
                        "2026-03-27/2026-06-30",
                        "2026-06-29/2026-08-31",
                        "2026-03-31/2026-06-30",
                        "2026-03-27/2026-04-30");
        assertThat(TaskRegister.of(document).get(0).days().orElseThrow()).hasToString("2026-03-27/2026-03-31");
    }

    @Test
    void milestonesAndDeadlinesOfAPhaseOverTheTurnOfTheYearMayBeInTheSecondOne() {
        Timeline timeline = Timeline.of(Phase.builder("冬季行动")
                .from("11月")
                .to("次年2月")
                .milestone("启动", "11月1日")
                .milestone("总结", "2月20日")
                .build());
        assertThat(Schedule.of(timeline, 2026).phases().get(0).milestones())
                .extracting(mark -> mark.range().orElseThrow().toString())
                .containsExactly("2026-11-01/2026-11-01", "2027-02-20/2027-02-20");
    }

    @Test
    void theYearsOfADocumentAreThoseOfItsTitleAndElseOfItsDay() {
        assertThat(PlanYears.of(Plan.builder("2026—2028年档案事业发展规划").build())).contains(new PlanYears(2026, 2028));
        assertThat(PlanYears.of(
                        Plan.builder("方案").signature("云溪市档案馆", "2025-12-30").build()))
                .contains(new PlanYears(2025, 2025, false));
        assertThat(PlanYears.of(Speech.builder("讲话").build())).isEmpty();
    }
}
