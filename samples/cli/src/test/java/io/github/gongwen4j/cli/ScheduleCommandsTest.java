package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandsTest {
    private static final String PLAN =
            """
            kind: plan
            title: 2026年行动方案
            sections:
              - heading: 重点任务
                text: [6月底前上线“一站式”检索平台。, {lead: 信息科, support: 办公室}]
              - heading: 时间安排
                timeline:
                  - name: 准备阶段
                    from: 3月
                    to: 4月
                    tasks: [{task: 印发方案, lead: 办公室, due: 3月10日前, deliverable: "方案,附表"}]
                  - name: 实施阶段
                    from: 4月21日
                    to: 9月
                    milestones: [{name: 这是一次名称很长、超过七十五个字节、需要折行才能写进日历文件的中期评估, on: 7月1日}]
            """;

    private static final String NOTHING = "kind: plan\ntitle: 方案\nsections: [清点。]\n";

    @TempDir
    private Path folder;

    private Path plan(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.yaml"), text);
    }

    @Test
    void checkTellsLineColumnAndRuleAndEndsWithOne() throws IOException {
        Run run = Run.in(Locale.CHINESE, "check", plan(PLAN));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("plan.yaml:12:9: sections[1].timeline[1]: “实施阶段”与前一阶段“准备阶段”重叠10天")
                .endsWith("[phase-overlap]\n");
    }

    @Test
    void checkAsJsonIsAnArrayAlsoWhereNothingIsFound() throws IOException {
        Run run = Run.english("check", plan(NOTHING), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("[]\n");
        assertThat(Run.english("check", plan(PLAN), "--format", "json").out())
                .contains("\"line\": 12, \"column\": 9, \"rule\": \"phase-overlap\"");
    }

    @Test
    void renderWarnsOfDatesAndGoesOn() throws IOException {
        Path docx = folder.resolve("plan.docx");
        Run run = Run.english("render", plan(PLAN), "-o", docx);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("plan.yaml:12:9: ", "overlap by 10 day(s)");
        assertThat(docx).exists();
    }

    @Test
    void aRegisterAsCsvQuotesWhatNeedsItAndEndsLinesAsTheStandardHasIt() throws IOException {
        assertThat(Run.english("register", plan(PLAN), "--sort", "date").out().split("\r\n"))
                .containsExactly(
                        "序号,任务,牵头单位,配合单位,完成时限,起始日期,截止日期,成果,所在部分,出处",
                        "1,印发方案,办公室,,3月10日前,,2026-03-10,\"方案,附表\",准备阶段," + "sections[1].intro[0].timeline[0].tasks[0]",
                        "2,重点任务：6月底前上线“一站式”检索平台,信息科,办公室,6月底前,,2026-06-30,,重点任务,sections[0].text");
    }

    @Test
    void aRegisterForExcelBeginsWithAByteOrderMark() throws IOException {
        Path csv = folder.resolve("tasks.csv");
        assertThat(Run.english("register", plan(PLAN), "-o", csv, "--bom").code())
                .isZero();
        assertThat(Files.readString(csv)).startsWith("\uFEFF序号,");
    }

    @Test
    void aRegisterAsYamlIsADocumentThatRenders() throws IOException {
        Path yaml = folder.resolve("tasks.yaml");
        assertThat(Run.english("register", plan(PLAN), "-o", yaml).code()).isZero();
        assertThat(Run.english("render", yaml, "-o", folder.resolve("tasks.docx"))
                        .code())
                .isZero();
        assertThat(Run.english("register", plan(PLAN), "-o", folder.resolve("direct.docx"))
                        .code())
                .isZero();
        assertThat(folder.resolve("direct.docx")).exists();
    }

    @Test
    void aRegisterOfNothingIsSaidAndNotWritten() throws IOException {
        Path csv = folder.resolve("t.csv");
        Run run = Run.english("register", plan(NOTHING), "-o", csv);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no task");
        assertThat(csv).doesNotExist();
    }

    @Test
    void aRegisterWithAnotherEndingIsWrongUsage() throws IOException {
        assertThat(Run.english("register", plan(PLAN), "-o", "tasks.xls").code())
                .isEqualTo(2);
    }

    private String calendar(String text) throws IOException {
        Path ics = folder.resolve("plan.ics");
        assertThat(Run.english("calendar", plan(text), "-o", ics, "--remind", "3")
                        .code())
                .isZero();
        return Files.readString(ics);
    }

    private List<VEvent> events(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(calendar(text))).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void phasesAreAllDayEventsWhoseEndIsTheDayAfter() throws IOException, ParserException {
        VEvent phase = events(PLAN).get(0);
        assertThat(value(phase, "SUMMARY")).isEqualTo("阶段：准备阶段");
        assertThat(value(phase, "DTSTART")).isEqualTo("20260301");
        assertThat(value(phase, "DTEND")).isEqualTo("20260501");
    }

    @Test
    void aDeadlineTellsWhoDoesItAndWhatComesOfIt() throws IOException, ParserException {
        assertThat(value(events(PLAN).get(1), "DESCRIPTION")).isEqualTo("牵头单位：办公室\n完成时限：3月10日前\n成果：方案,附表\n2026年行动方案");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws IOException, ParserException {
        assertThat(calendar(PLAN).split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(events(PLAN)).anySatisfy(event -> assertThat(value(event, "SUMMARY"))
                .isEqualTo("节点：这是一次名称很长、超过七十五个字节、需要折行才能写进日历文件的中期评估"));
    }

    @Test
    void anEventKeepsItsIdentityWhenItsDaysMove() throws IOException, ParserException {
        VEvent moved = events(PLAN.replace("from: 3月", "from: 2月")).get(0);
        List<VEvent> events = events(PLAN);
        assertThat(value(moved, "UID")).isEqualTo(value(events.get(0), "UID"));
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void theSameDocumentGivesTheSameFile() throws IOException {
        assertThat(calendar(PLAN)).isEqualTo(calendar(PLAN)).contains("TRIGGER:-P3D");
    }

    @Test
    void aDocumentWithoutAYearHasNothingForACalendar() throws IOException {
        Path ics = folder.resolve("none.ics");
        Run run = Run.english("calendar", plan(PLAN.replace("2026年", "")), "-o", ics);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("need one in the title");
        assertThat(ics).doesNotExist();
    }
}
