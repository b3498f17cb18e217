package io.github.gongwen4j.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRegisterTest {
    private static final String PLAN =
            """
            kind: plan
            title: 2026年行动方案
            sections:
              - heading: 重点任务
                items:
                  - heading: 建好平台
                    style: run-in
                    text: [6月底前上线检索平台。, {lead: 信息科, support: 办公室}]
                  - text: [编制目录，, {lead: 整理科}, 8月底前开放目录。, {lead: 查阅科, support: [信息科, 整理科]}]
              - heading: 时间安排
                timeline:
                  - name: 准备阶段
                    from: 3月
                    to: 4月
                    tasks:
                      - {task: 印发方案。, lead: 办公室, due: 3月10日前, deliverable: 方案, receiver: 馆务会}
                      - {task: 培训人员, lead: 信息科}
                tasks: [{task: 总结, due: 12月}]
            """;

    private static List<Assignment> lines(RegisterOrder order) {
        Document document = DocumentReader.create().read(PLAN, Format.YAML, "plan.yaml");
        return TaskRegister.sorted(TaskRegister.of(document), order);
    }

    private static String told(Assignment line) {
        return line.task() + "|" + String.join("、", line.lead()) + "|" + String.join("、", line.support()) + "|"
                + line.due() + "|" + line.deliverable();
    }

    @Test
    void everyTaskAndDutyOfTheDocumentIsALineOfTheRegister() {
        assertThat(lines(RegisterOrder.DOCUMENT))
                .extracting(TaskRegisterTest::told)
                .containsExactly(
                        "建好平台：6月底前上线检索平台|信息科|办公室|6月底前|",
                        "编制目录|整理科|||",
                        "8月底前开放目录|查阅科|信息科、整理科|8月底前|",
                        "印发方案|办公室||3月10日前|方案（报馆务会）",
                        "培训人员|信息科||4月|",
                        "总结|||12月|");
    }

    @Test
    void aTaskOfAPhaseThatNamesNoTimeIsDueWhenThePhaseEnds() {
        assertThat(lines(RegisterOrder.DOCUMENT).get(4).days()).hasToString("Optional[2026-03-01/2026-04-30]");
    }

    @Test
    void byUnitTheLinesOfTheUnitNamedFirstComeFirstAndThoseOfNoneLast() {
        assertThat(lines(RegisterOrder.UNIT))
                .extracting(line -> String.join("、", line.lead()))
                .containsExactly("信息科", "信息科", "整理科", "查阅科", "办公室", "");
    }

    @Test
    void byDateTheLineDueFirstComesFirstAndThatWithoutADayLast() {
        assertThat(lines(RegisterOrder.DATE))
                .extracting(Assignment::due)
                .containsExactly("3月10日前", "4月", "6月底前", "8月底前", "12月", "");
    }

    @Test
    void aLineKnowsWhereItStands() {
        assertThat(lines(RegisterOrder.DOCUMENT))
                .extracting(Assignment::path, Assignment::heading)
                .contains(
                        tuple("sections[0].items[0].text", "建好平台"),
                        tuple("sections[1].intro[0].timeline[0].tasks[1]", "准备阶段"));
    }
}
