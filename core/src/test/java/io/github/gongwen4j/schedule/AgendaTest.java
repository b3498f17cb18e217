package io.github.gongwen4j.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static List<String> entries(String title) {
        Timeline timeline = Timeline.of(
                Phase.builder("准备")
                        .from("3月")
                        .to("4月")
                        .milestone("启动", "3月8日")
                        .task(Task.builder("清点").lead("整理科").due("4月20日前").build())
                        .task("培训")
                        .build(),
                Phase.builder("长期").from("9月").build());
        Plan plan = Plan.builder(title)
                .section("安排", section -> section.block(timeline)
                        .block(TaskList.of(Task.builder("总结").due("12月").build())))
                .build();
        return Agenda.of(plan).stream()
                .map(entry -> entry.kind() + " " + entry.name() + " " + entry.days())
                .toList();
    }

    @Test
    void phasesMilestonesAndDeadlinesComeByTheirFirstDay() {
        assertThat(entries("2026年行动方案"))
                .containsExactly(
                        "PHASE 准备 2026-03-01/2026-04-30",
                        "MILESTONE 启动 2026-03-08/2026-03-08",
                        "DEADLINE 清点 2026-04-20/2026-04-20",
                        "PHASE_BEGINS 长期 2026-09-01/2026-09-01",
                        "DEADLINE 总结 2026-12-31/2026-12-31");
    }

    @Test
    void withoutAYearNothingBelongsIntoACalendar() {
        assertThat(entries("行动方案")).isEmpty();
    }
}
