package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final String SPEECH =
            """
            template: test
            parameters:
              - {name: year, label: 年份, type: number, whole: true}
              - {name: day, label: 日期, type: date}
              - {name: organ, label: 机关, type: organ}
              - {name: units, label: 单位, type: list, of: organ}
              - {name: note, label: 附言, optional: true}
              - {name: paragraphs, label: 段落, type: list}
              - {name: form, label: 形式, choices: [现场, 视频], default: 现场}
              - {name: rows, label: 任务, type: list, optional: true, fields: [{name: what, label: 事项}, {name: due, label: 时限, type: time, optional: true}]}
            document:
              kind: speech
              title: ｛年份｝年讲话
            """;
    private static final Map<String, Object> DATA = Map.of(
            "year", 2026,
            "day", "2026-03-18",
            "organ", Map.of("name", "云溪市水务局", "short", "市水务局"),
            "units", List.of("甲局", "乙局"),
            "paragraphs", List.of("第一段。", "第二段。"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "｛年份｝年 | 2026年",
                "{year}年 | 2026年",
                "{ 年份 }年 | 2026年",
                "｛年份：逐字｝年 | 二〇二六年",
                "{year:汉字} | 二千零二十六",
                "｛日期｝ | 2026年3月18日",
                "｛日期：月日｝ | 3月18日",
                "｛日期：月日星期｝ | 3月18日（星期三）",
                "｛日期：汉字日期｝ | 二〇二六年三月十八日",
                "｛日期：年月｝ | 2026年3月",
                "｛机关｝与｛机关.简称｝ | 云溪市水务局与市水务局",
                "{organ.short} | 市水务局",
                "｛单位｝等｛单位：个数｝家 | 甲局、乙局等2家",
                "讲｛单位：汉字个数｝点 | 讲两点",
                "{{大括号}}、｛｛全角｝｝ | {大括号}、｛全角｝",
                "a｝b | a｝b",
                "$x <y> 【z】〔2026〕 | $x <y> 【z】〔2026〕"
            })
    void aSlotPrintsItsValueInTheFormAskedFor(String text, String printed) {
        assertThat(yaml(SPEECH + "  closing: [\"" + text + "\"]\n"))
                .contains("closing: [")
                .contains(printed);
    }

    @Test
    void aListInAListStandsItemByItemAndInAFieldAsAList() {
        assertThat(yaml(SPEECH + "  opening: [开头。, ｛段落｝, 结尾。]\n  closing: ｛段落｝\n"))
                .contains("opening: [开头。, 第一段。, 第二段。, 结尾。]", "closing: [第一段。, 第二段。]");
    }

    @Test
    void whatIsOptionalAndNotGivenFallsOut() {
        String document = SPEECH + "  salutation: ｛附言｝\n  opening: [｛附言｝, 开头。]\n";

        assertThat(yaml(document)).doesNotContain("salutation").contains("opening: [开头。]");
        assertThat(yaml(document, Map.of("note", "同志们："))).contains("salutation: 同志们：", "opening: [同志们：, 开头。]");
    }

    @Test
    void conditionsDecideWhatStands() {
        String document = SPEECH
                + """
                  opening:
                    - {if: 附言, do: "有附言：｛附言｝"}
                    - {unless: 附言, do: 无附言。}
                    - {if: {形式: 现场}, do: 现场开。}
                    - {if: {形式: 视频}, do: 视频开。}
                """;

        assertThat(yaml(document)).contains("[无附言。, 现场开。]");
        assertThat(yaml(document, Map.of("附言", "好", "形式", "视频"))).contains("[有附言：好, 视频开。]");
    }

    @Test
    void aLoopGoesThroughAListAndCounts() {
        String document = SPEECH
                + """
                  opening: [开头。]
                  sections:
                    - for: 项 in 任务
                      heading: ｛项.index｝号：｛项.事项｝
                      text: {if: 项.时限, do: ｛项.时限｝完成。}
                      items:
                        - {for: 家 in 单位, do: ｛项.事项｝由｛家.简称｝办。}
                """;
        List<Map<String, Object>> rows = List.of(Map.of("事项", "清点"), Map.of("what", "扫描", "due", "4月底前"));

        assertThat(yaml(document, Map.of("rows", rows)))
                .contains("heading: 1号：清点", "heading: 2号：扫描", "text: 4月底前完成。", "[扫描由甲局办。, 扫描由乙局办。]");
        assertThat(yaml(document)).doesNotContain("sections");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{year}",
                "｛年份｝",
                "kind: speech",
                "- 甲",
                "}}: [",
                "\"引号\" 和 '撇'",
                "# 不是注释",
                "for: 项 in 任务",
                "&a *a !b",
                "20% : x"
            })
    void whatAValueHoldsStaysText(String hostile) {
        Template template = template(
                SPEECH + "  opening: [前｛附言｝后, ｛附言｝]\n".replace("[前｛附言｝后, ｛附言｝]", "[{if: 附言, do: 前｛附言｝后}, ｛附言｝]"));
        Values values = Values.of(DATA).with("note", hostile);

        assertThat(template.fill(values).toString()).contains("前" + hostile + "后");
        assertThat(DocumentReader.create().read(template.fillAsYaml(values), Format.YAML, "written.yaml"))
                .isEqualTo(template.fill(values));
    }

    @Test
    void everyFaultOfTheDataIsToldAtOnceEachAtItsPlace() {
        Template template = template(SPEECH);
        String data =
                """
                年份: 二〇二六
                日期: 2027-02-30
                机关: {nam: 云溪市水务局}
                单位: []
                形式: 视屏
                yaer: 2026
                """;

        assertThatThrownBy(() -> template.fill(Values.read(data, Format.YAML, "data.yaml")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("data.yaml:1:5: 年份: 此处应为数字，却是“二〇二六”")
                .hasMessageContaining("data.yaml:2:5: 日期: 日期“2027-02-30”不存在：2027年2月只有28天")
                .hasMessageContaining("data.yaml:3:5: 机关: 此处应为机关名称")
                .hasMessageContaining("data.yaml:4:5: 单位: 列表应有")
                .hasMessageContaining("data.yaml:5:5: 形式: 没有名为 视屏 的选项，是否应为 视频？")
                .hasMessageContaining("data.yaml:6:1: yaer: 没有名为 yaer 的参数，是否应为 year？")
                .hasMessageContaining("缺少参数 paragraphs（段落，文字列表）")
                .hasMessageContaining("did you mean year?");
    }

    @Test
    void aFaultOfTheTemplateIsToldInTheTemplate() {
        assertThat(
                        faults(
                                SPEECH
                                        + """
                          opening: [｛年分｝年。, "{year", ｛机关.全称｝, ｛日期：汉字｝, 有｛附言｝]
                          sections:
                            - {for: 项 in 年份, do: 甲}
                            - {for: 年份 in 单位, do: 甲}
                            - {if: 年份}
                            - {if: {形式: 电话}, do: 甲}
                            - {if: 年份, do: 甲, heading: 乙}
                        """))
                .contains("t.yaml:14:13: document.opening[0]: 没有名为 年分 的参数，是否应为 年份？")
                .contains("t.yaml:14:21: document.opening[1]: 看不懂花括号中的“year”")
                .contains("t.yaml:14:30: document.opening[2]: 没有名为 全称 的字段")
                .contains("document.opening[3]: 没有名为 汉字 的写法")
                .contains("document.opening[4]: note 可以不填，文字中会留下空缺")
                .contains("t.yaml:16:13: document.sections[0].for: year 不是列表，不能用 for")
                .contains("document.sections[1].for: 变量 年份 与参数或外层变量同名")
                .contains("document.sections[2]: 缺少内容")
                .contains("document.sections[3].if.形式: 没有名为 电话 的选项")
                .contains("document.sections[4]: 有 do 时不能再写其他字段");
    }

    @Test
    void aFaultOfTheDocumentThatComesOutIsToldInTheTemplateOrTheData() {
        Template template = template(SPEECH + "  delivered: {on: ｛附言｝}\n  salutaton: 同志们：\n");

        assertThatThrownBy(() ->
                        template.fill(Values.of(DATA).orElse(Values.read("note: 2月30日", Format.YAML, "data.yaml"))))
                .hasMessageContaining("t.yaml:15:3: document.salutaton: 此处没有字段 salutaton，是否应为 salutation？")
                .hasMessageContaining("data.yaml:1:7: document.delivered.on: 日期“2月30日”不存在");
    }

    @Test
    void twoBracesAroundAParameterAreTakenForASlip() {
        assertThat(faults(SPEECH + "  opening: [\"{{year}}年\"]\n")).contains("两个花括号表示花括号本身");
    }

    @Test
    void aSlotThatLacksItsQuotesIsTold() {
        assertThat(faults(SPEECH + "  opening: [{year}]\n")).contains("{year} 不加引号不是文字");
        assertThat(faults(SPEECH + "  salutation: {year}年\n")).contains("以 { 或 [ 开头的文字请整段加引号");
    }

    @Test
    void aDefinitionIsCheckedToo() {
        assertThat(
                        faults(
                                """
                        template: test
                        parameters:
                          - {name: 甲, type: nubmer}
                          - {name: 乙, type: date, pattern: x, example: 2026-13-01}
                          - {name: 甲乙, type: choice}
                          - {name: 丙, pattern: "(", optonal: true}
                          - {name: 2丁}
                          - {name: 戊}
                          - {name: 己, label: 戊}
                        document: {kind: speech, title: 讲话}
                        """))
                .contains("parameters[0].type: 没有名为 nubmer 的类型，是否应为 number？")
                .contains("parameters[1].pattern: pattern 不用于 date 类型的参数")
                .contains("t.yaml:4:48: parameters[1].example: 日期“2026-13-01”不存在")
                .contains("parameters[2]: 缺少必填字段 choices")
                .contains("parameters[3].pattern: “(”不是可用的正则表达式")
                .contains("parameters[3].optonal: 没有名为 optonal 的字段，是否应为 optional？")
                .contains("parameters[4].name: 参数名“2丁”不可用")
                .contains("parameters[6]: 参数 己（戊） 与前面的参数同名");
    }

    @Test
    void aTemplateCannotRepeatItselfWithoutEnd() {
        String hostile =
                """
                template: bomb
                parameters:
                  - {name: x, type: list, default: [%s]}
                document:
                  kind: speech
                  title: 讲话
                  opening:
                    - {for: a in x, do: {for: b in x, do: {for: c in x, do: {for: d in x, do: 甲}}}}
                """
                        .formatted(String.join(
                                ", ", IntStream.range(0, 400).mapToObj(i -> "v").toList()));

        assertTimeout(Duration.ofSeconds(10), () -> assertThatThrownBy(
                        () -> template(hostile).fill(Values.none()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("展开后的文稿过大"));
    }

    @Test
    void aPatternCannotRunForEver() {
        Template template = template(
                """
                template: slow
                parameters: [{name: x, pattern: "(.*a){20}b"}]
                document: {kind: speech, title: ｛x｝}
                """);

        assertTimeout(Duration.ofSeconds(10), () -> assertThatThrownBy(
                        () -> template.fill(Values.of(Map.of("x", "a".repeat(60)))))
                .hasMessageContaining("请简化模板中的 pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-18", "2026年3月18日", "2026/3/18", "２０２６年３月１８日", "2026年03月18日"})
    void aDayIsTakenInAnyUsualForm(String day) {
        assertThat(yaml(SPEECH + "  opening: [｛日期｝]\n", Map.of("day", day))).contains("2026年3月18日");
    }

    @Test
    void aProgramGivesItsOwnValues() {
        assertThat(yaml(
                        SPEECH + "  opening: [｛日期：数字日期｝, ｛机关.简称｝]\n",
                        Map.of("day", LocalDate.of(2026, 3, 18), "organ.short", "水务局")))
                .contains("[2026-03-18, 水务局]");
        assertThatThrownBy(() -> Values.of(Map.of("x", new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesStandInForThoseThatAreMissingFieldByField() {
        Values given = Values.none().with("organ.short", "水务局");

        assertThat(template(SPEECH + "  opening: [｛机关｝与｛机关.简称｝]\n").fillAsYaml(given.orElse(Values.of(DATA))))
                .contains("云溪市水务局与水务局");
    }

    @Test
    void aListMayBeGivenAsOneText() {
        assertThat(yaml(SPEECH + "  opening: [｛单位：逗号｝, ｛段落｝]\n", Map.of("units", "甲局、乙局；丙局", "paragraphs", "一。\n二。")))
                .contains("[甲局，乙局，丙局, 一。, 二。]");
    }

    @Test
    void fortyThousandDocumentsTakeNoMoreThanAMinute() {
        Templates templates = Templates.builtIn();
        Template template = templates.get("reply-letter");
        Values values = templates.sample("reply-letter");
        template.fill(values);

        assertTimeout(Duration.ofSeconds(15), () -> {
            for (int i = 0; i < 2000; i++) {
                template.fill(values.with("发文序号", i + 1));
            }
        });
    }

    @Test
    void onceReadATemplateServesAllThreads() {
        Templates templates = Templates.builtIn();
        Template template = templates.get("minutes");
        Document one = template.fill(templates.sample("minutes"));

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> template.fill(templates.sample("minutes"))))
                .allMatch(one::equals);
    }

    private static Template template(String text) {
        return Template.read(text, Format.YAML, "t.yaml");
    }

    private static String yaml(String text) {
        return yaml(text, Map.of());
    }

    private static String yaml(String text, Map<String, Object> more) {
        Values values = Values.of(DATA);
        for (Map.Entry<String, Object> value : more.entrySet()) {
            values = values.with(value.getKey(), value.getValue());
        }
        return template(text).fillAsYaml(values);
    }

    private static String faults(String text) {
        try {
            template(text);
        } catch (DocumentException e) {
            return e.getMessage();
        }
        return "";
    }
}
