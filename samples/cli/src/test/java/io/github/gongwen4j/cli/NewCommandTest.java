package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.check.Placeholders;
import io.github.gongwen4j.templates.TemplateSchema;
import io.github.gongwen4j.templates.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    private static final String TEMPLATE =
            """
            template: letter
            label: 便函 / Short letter
            parameters:
              - {name: to, label: 收函单位 / To, type: list, of: organ}
              - {name: day, label: 日期 / Day, type: date, example: 2026-03-18}
              - {name: stress, label: 急 / Urgent, type: flag}
              - {name: note, label: 附言 / Note, optional: true}
              - {name: rows, label: 事项 / Matters, type: list, optional: true, fields: [{name: what, label: 内容 / What}, {name: who, label: 单位 / Who}]}
            document:
              kind: speech
              title: 致｛收函单位｝
              salutation: ｛附言｝
              opening: [｛日期｝, {if: 急, do: 请速办。}]
              sections:
                - {for: 项 in 事项, do: ｛项.内容｝由｛项.单位｝办。}
            """;

    @TempDir
    private Path folder;

    private Path template;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        template = Files.writeString(folder.resolve("letter.yaml"), TEMPLATE);
        out = folder.resolve("deep/out.yaml");
    }

    @Test
    void aBuiltInTemplateWithItsSampleDataIsAFinishedDocument() throws IOException {
        Path data = Files.writeString(
                folder.resolve("data.yaml"), Templates.builtIn().sampleData("minutes"));

        Run run = Run.english("new", "minutes", "--data", data, "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("is written.", "Next: gongwen render " + out);
        assertThat(Placeholders.in(Documents.read(out))).isEmpty();
        assertThat(out).content().startsWith("# yaml-language-server: $schema=");
    }

    @Test
    void whatIsNotGivenIsLeftBlankAndNamed() throws IOException {
        Run run = Run.english("new", template, "--set", "收函单位=甲局", "--set", "to=乙局", "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Left blank: Day.");
        assertThat(out).content().contains("# 待填（以 × 标出）：日期。", "title: 致甲局、乙局", "# 待填：日期");
        assertThat(Run.english("render", out, "-o", folder.resolve("x.docx"), "--final")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void whatIsSetGoesBeforeTheData() throws IOException {
        Path data = Files.writeString(folder.resolve("data.yaml"), "收函单位: 甲局\n日期: 2026-03-18\n");

        Run.english("new", template, "--data", data, "--set", "day=2026年5月1日", "-o", out);

        assertThat(out).content().contains("致甲局", "2026年5月1日");
    }

    @Test
    void badValuesAreToldAllAtOnceAndNothingIsWritten() throws IOException {
        Path data = Files.writeString(folder.resolve("data.yaml"), "to: 甲局\nnotte: 好\n");

        Run run = Run.english("new", template, "--data", data, "--set", "day=2027-02-30", "-o", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("--set day: day: \"2027-02-30\" is no date", "data.yaml:2:1: notte:", "did you mean note?");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUsageEndsWithTwoAndAMissingFileWithThree() {
        assertThat(Run.english("new", "minuets", "-o", out))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("did you mean minutes?"));
        assertThat(Run.english("new", "minutes", "-o", folder.resolve("out.docx"))
                        .code())
                .isEqualTo(2);
        assertThat(Run.english("new", "minutes", "-o", out, "--set", "x").code())
                .isEqualTo(2);
        assertThat(Run.english("new", folder.resolve("none.yaml"), "-o", out).code())
                .isEqualTo(3);
        assertThat(Run.english("new", "minutes", "-o", out, "--data", folder.resolve("none.yaml"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aPersonIsAskedAndAskedAgainForABadValue() throws IOException {
        Run run = Run.answering("甲局\n乙局\n\n2026-02-30\n2026-03-18\n是\n\n清点\n丙局\n\n", "new", template, "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("To (list of organ, one a line", "Day (date, e.g. 2026-03-18)", "is no date");
        assertThat(out).content().contains("title: 致甲局、乙局", "[2026年3月18日, 请速办。]", "清点由丙局办。");
    }

    @Test
    void aPersonMayStopAnswering() throws IOException {
        Run run = Run.answering("甲局\n", "new", template, "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(out).content().contains("title: 致甲局", "20××年×月×日");
    }

    @Test
    void nobodyIsAskedAgainstTheirWill() {
        assertThat(Run.answering("甲局\n", "new", template, "-o", out, "--no-questions")
                        .err())
                .doesNotContain("Values for the template");
    }

    @Test
    void templatesListsNamesAndShowsParametersInBothLanguages() {
        assertThat(Run.english("templates").out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(Templates.builtIn().names().size())
                .contains("meeting-notice\tMeeting notice");
        assertThat(Run.english("templates", "meeting-notice").out())
                .contains("organ 发文机关 · Issuing organ · organ · required", "gongwen new meeting-notice --data");
        assertThat(Run.in(Locale.CHINESE, "templates", "会议通知").out()).contains("day 会议日期 · 日期 · 必填 · 例：2026-03-26");
        assertThat(Run.english("templates", template).out()).contains("note 附言 · Note · text · optional");
        assertThat(Run.english("templates", "meting-notice").code()).isEqualTo(2);
    }

    @Test
    void templatesPrintsSampleDataAndSource() {
        assertThat(Run.english("templates", "minutes", "--sample").out())
                .isEqualTo(Templates.builtIn().sampleData("minutes"));
        assertThat(Run.english("templates", "minutes", "--source").out())
                .isEqualTo(Templates.builtIn().source("minutes"));
        assertThat(Run.english("templates", "--sample").code()).isEqualTo(2);
    }

    @Test
    void theSchemaOfTemplatesIsPrintedToo() {
        assertThat(Run.english("schema", "--of", "template").out()).isEqualTo(TemplateSchema.json());
    }
}
