package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterComposerTest {
    @Test
    void theRegisterIsATableOfAllTasksAndDutiesOfItsDocument() {
        Text duty = new Text(List.of(new Inline.Words("编制目录。"), new Inline.Duty(List.of("整理科"), List.of("信息科"))));
        Plan plan = Plan.builder("2026年行动方案")
                .section("任务", section -> section.text(duty))
                .section(
                        "清单",
                        section -> section.block(TaskList.of(
                                Task.builder("总结").lead("办公室").due("12月底前").build())))
                .section("总表", section -> section.block(Register.by(RegisterOrder.DATE)))
                .build();
        assertThat(FlowDump.of(Composer.of(Profiles.GBT9704).compose(plan)))
                .contains("  | 1 | 总结 | 办公室 |  | 12月底前", "  | 2 | 任务：编制目录 | 整理科 | 信息科 | ");
    }

    @Test
    void aDocumentWithoutTasksHasNoRegister() {
        Plan plan = Plan.builder("行动方案")
                .section("总表", section -> section.block(Register.by(RegisterOrder.UNIT)))
                .build();
        assertThat(Composer.of(Profiles.GBT9704).compose(plan).blocks()).noneMatch(FlowTable.class::isInstance);
    }
}
