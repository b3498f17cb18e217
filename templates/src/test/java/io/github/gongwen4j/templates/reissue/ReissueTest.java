package io.github.gongwen4j.templates.reissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.check.Placeholders;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReissueTest {
    private static final Path SAMPLES = Path.of("..", "samples", "documents");
    private static final OptionalInt OWN = OptionalInt.of(2026);
    private static final String CIRCULAR =
            """
            # 2026年的通知，注释不动
            kind: circular
            title: [云溪市水利局关于印发, 《2026年节水工作要点》的通知]
            header: {organs: 云溪市水利局, number: 云水发〔2026〕6号, signatories: 林一舟}
            to: 各县（区）水利局
            text:
              - 现将《2026年节水工作要点》印发给你们，已经市政府同意。   # 原样
              - >-
                落实措施于2026年
                3月20日前报送。
            signature: 云溪市水利局
            date: '2026-02-26'
            issues:
              kind: work-points
              title: "2026年节水\\u5de5作要点"
              preamble: |
                二〇二
              sections:
                - heading: 2025年工作回顾
                  text: 2025年完成改造95公里，2026年元旦前收尾。
                - heading: 时间安排
                  timeline:
                    - {name: 动员部署阶段, from: 2025年12月, to: 2026年3月底}
            imprint: {printed-by: 云溪市水利局办公室, printed-on: 2026-02-27}
            """;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .filter(file -> Format.ofFileName(file.toString()).isPresent())
                    .filter(file -> !file.endsWith("collection.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void everythingOfTheDocumentsYearMovesAndNothingElse() {
        ReissueResult result = Reissue.of(yaml(CIRCULAR), 2027);

        assertThat(result.text())
                .isEqualTo(
                        """
                        # 2026年的通知，注释不动
                        kind: circular
                        title: [云溪市水利局关于印发, 《2027年节水工作要点》的通知]
                        header: {organs: 云溪市水利局, number: 云水发〔2027〕×号, signatories: 林一舟}
                        to: 各县（区）水利局
                        text:
                          - 现将《2027年节水工作要点》印发给你们，已经市政府同意。   # 原样
                          - >-
                            落实措施于2027年
                            3月20日前报送。
                        signature: 云溪市水利局
                        date: '2027-02-26'
                        issues:
                          kind: work-points
                          title: "2027年节水\\u5de5作要点"
                          preamble: |
                            二〇二
                          sections:
                            - heading: 2026年工作回顾
                              text: 2025年完成改造95公里，2026年元旦前收尾。
                            - heading: 时间安排
                              timeline:
                                - {name: 动员部署阶段, from: 2026年12月, to: 2027年3月底}
                        imprint: {printed-by: 云溪市水利局办公室, printed-on: 2027-02-27}
                        """);
        assertThat(result.flags().stream()
                        .map(flag -> flag.line() + " " + flag.rule().word()))
                .containsExactly(
                        "1 comment", "4 name", "19 review", "20 past-year", "20 figure", "20 past-year", "24 day");
    }

    @Test
    void theSerialIsLeftBlankAndFoundAsSuch() throws IOException {
        Document document =
                DocumentReader.create().read(Reissue.of(yaml(CIRCULAR), 2027).text(), Format.YAML, "x");

        assertThat(Placeholders.in(document)).singleElement().satisfies(finding -> assertThat(finding.place())
                .isEqualTo("header.number"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theListedChangesMakeTheNewTextOfTheOld(Path file) throws IOException {
        ReissueSource source = ReissueSource.of(file);
        ReissueResult result = Reissue.of(source, OWN, 2027);

        assertThat(Patches.made(source.text(), result.changes())).isEqualTo(result.text());
        assertThat(Documents.read(file)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noStaleYearIsLeftThatIsNotFlagged(Path file) throws IOException {
        ReissueSource source = ReissueSource.of(file);
        ReissueResult result = Reissue.of(source, OWN, 2027);
        String[] old = source.text().split("\n", -1);
        String[] lines = result.text().split("\n", -1);

        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            if (lines[i].contains("2026年") && !lines[i].strip().startsWith("#")) {
                assertThat(result.flags()).as(lines[i]).anySatisfy(flag -> assertThat(flag.line())
                        .isEqualTo(line));
            }
        }
        assertThat(lines).hasSameSizeAs(old);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameYearChangesNothing(Path file) throws IOException {
        ReissueSource source = ReissueSource.of(file);

        ReissueResult result = Reissue.of(source, OWN, 2026);

        assertThat(result.text()).isSameAs(source.text());
        assertThat(result.changes()).isEmpty();
        assertThat(result.flags()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoYearsInTwoStepsAreTwoYearsInOne(Path file) throws IOException {
        ReissueSource source = ReissueSource.of(file);
        ReissueResult first = Reissue.of(source, OWN, 2027);
        ReissueSource again = new ReissueSource(first.text(), source.format(), source.name(), source.folder());

        assertThat(Reissue.of(again, OptionalInt.of(2027), 2028).text())
                .isEqualTo(Reissue.of(source, OWN, 2028).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: \"到\\u0032026年4月底前\"",
                "text: \"二〇二\\u516d年四月底前\"",
                "text: '二〇二\n      六年四月底前'",
                "text: |\n      二〇二六年四月底前\n",
                "text: >-\n      到\n      二〇二六年四月底前",
                "text: \"到20\\\n      26年4月底前\"",
            })
    void aYearIsReachedHoweverItIsWritten(String text) {
        String source = "kind: plan\ntitle: 2026年方案\nsections:\n  - heading: 安排\n    " + text + "\n";

        ReissueResult result = Reissue.of(yaml(source), 2027);

        Document document = DocumentReader.create().read(result.text(), Format.YAML, "x");
        assertThat(document.toString()).containsAnyOf("2027年4月底前", "二〇二七年四月底前");
        assertThat(Patches.made(source, result.changes())).isEqualTo(result.text());
        assertThat(result.text().lines()).hasSameSizeAs(source.lines().toList());
    }

    @Test
    void jsonIsIssuedAgainAsWell() {
        String json =
                "{\r\n\t\"kind\": \"plan\",\r\n\t\"title\": \"2026\\u5e74方案\", \"preamble\": [\"于2026\\/03\\/18前完成\\n\"]\r\n}";

        ReissueResult result = Reissue.of(ReissueSource.of(json, Format.JSON, "x"), 2027);

        assertThat(result.text()).isEqualTo(json.replace("2026", "2027"));
        assertThat(result.changes()).hasSize(2);
    }

    @Test
    void aCommentThatNamesTheOldYearStaysAndIsFlaggedAndAValueWithTheSignIsNone() {
        String yaml =
                """
                kind: plan   # 𠮷庆：2026年底稿
                title: 2026年节水方案
                title-note: "（见 # 2026年计划）"
                preamble: |
                  说明
                  # 2026年起施行
                # 二〇二六年补
                closing: 完成。 # 见2019年
                """;

        ReissueResult result = Reissue.of(ReissueSource.of(yaml, Format.YAML, "plan.yaml"), 2027);

        assertThat(result.text()).contains("# 𠮷庆：2026年底稿", "# 二〇二六年补", "见 # 2027年计划", "# 2027年起施行");
        assertThat(result.flags().stream().filter(flag -> flag.rule() == FlagRule.COMMENT))
                .extracting(flag -> flag.line() + ":" + flag.column() + " " + flag.words())
                .containsExactly("1:19 2026年", "7:3 二〇二六年");
    }

    @Test
    void aByteOrderMarkStays() {
        String source = "\uFEFFkind: plan\ntitle: 2026年方案\n";

        assertThat(Reissue.of(yaml(source), 2027).text()).isEqualTo(source.replace("2026", "2027"));
    }

    @Test
    void a29FebruaryThatIsNotIsFlaggedAndStays() {
        String source = "kind: plan\ntitle: 2028年方案\npreamble: 见附件。\nsignature: 云溪市档案局\ndate: 2028-02-29\n";

        ReissueResult result = Reissue.of(yaml(source), 2029);

        assertThat(result.text()).contains("2029年方案").contains("date: 2028-02-29");
        assertThat(result.flags()).singleElement().satisfies(flag -> assertThat(flag.rule())
                .isEqualTo(FlagRule.DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年工作总结和2026年工作计划", "2024年、2025年支出情况"})
    void aTitleOfSeveralYearsAsksForTheYear(String title) {
        assertThatThrownBy(() -> Reissue.of(yaml("kind: plan\ntitle: " + title + "\n"), 2027))
                .isInstanceOfSatisfying(ReissueException.class, e -> {
                    assertThat(e.message(Locale.CHINESE)).contains("2025", "--from");
                    assertThat(e.message(Locale.ENGLISH)).contains("2025", "--from");
                });
    }

    @Test
    void theNumberDecidesAmongTheYearsOfATitle() {
        String source =
                "kind: circular\ntitle: 关于2025年工作总结和2026年工作计划的报告\nheader: {organs: 云溪市水利局, number: 云水发〔2026〕6号}\ntext: 现报告如下。\n";

        ReissueResult result = Reissue.of(yaml(source), 2027);

        assertThat(result.from()).isEqualTo(2026);
        assertThat(result.text()).contains("关于2026年工作总结和2027年工作计划的报告");
    }

    @Test
    void aTitleOfTheYearBeforeItsNumberLooksBackAndTheDocumentIsOfTheYearOfTheNumber() {
        String source =
                """
                kind: circular
                title: 云溪市水利局关于表彰2025年度节水先进单位的决定
                header: {organs: 云溪市水利局, number: 云水发〔2026〕6号}
                text:
                  - 2025年，各单位扎实推进，降至38立方米。
                  - 2026年再接再厉。
                """;

        ReissueResult result = Reissue.of(yaml(source), 2027);

        assertThat(result.from()).isEqualTo(2026);
        assertThat(result.text()).contains("关于表彰2026年度", "〔2027〕×号", "- 2025年，各单位", "- 2027年再接");
    }

    @Test
    void aCollectionIsOfTheYearOfItsDocuments() {
        String parts =
                """
                kind: collection
                title: 文稿选编
                parts:
                  - document: {kind: work-points, title: 2026年要点, preamble: 2026年抓好落实。}
                  - document: {kind: speech, title: 讲话, delivered: {on: 2026-03-02}, opening: 开篇。}
                """;

        assertThat(Reissue.of(yaml(parts), 2027).text()).contains("2027年要点", "2027年抓好", "2027-03-02");
        assertThatThrownBy(() -> Reissue.of(yaml(parts.replace("2026-03-02", "2024-03-02")), 2027))
                .isInstanceOf(ReissueException.class)
                .hasMessageContaining("2024、2026")
                .hasMessageContaining("--from");
    }

    @Test
    void anAimThatTheNewYearHasReachedGoesAlongAndIsFlagged() {
        String source = "kind: plan\ntitle: 2026年方案\npreamble: 到2027年底全覆盖，到2030年全面建成。\n";

        assertThat(Reissue.of(yaml(source), 2027).text()).contains("到2027年底", "到2030年");
        ReissueResult later = Reissue.of(yaml(source), 2028);
        assertThat(later.text()).contains("到2028年底", "到2030年");
        assertThat(later.flags()).extracting(Flag::rule).containsOnly(FlagRule.LATER_YEAR);
    }

    @Test
    void aDocumentWithoutAnyYearAsksForIt() {
        assertThatThrownBy(() -> Reissue.of(yaml("kind: plan\ntitle: 方案\n"), 2027))
                .isInstanceOf(ReissueException.class)
                .hasMessageContaining("--from");
    }

    @Test
    void thePiecesOfATextAreReadTogether() {
        String source =
                """
                kind: plan
                title: 2026年方案
                sections:
                  - heading: 安排
                    style: run-in
                    text:
                      - 截至
                      - {strong: 2026年2月底}
                      - ，已建成站点
                      - {note: [贯彻《, {strong: 2026年办法}, 》的统计。]}
                      - {strong: 二〇二}
                      - 六年四月底前完成。
                attachments:
                  - title: 进度
                    text: [2026年1月召开了会议, 2026年5月举办展览。]
                """;

        ReissueResult result = Reissue.of(yaml(source), 2027);

        assertThat(result.text()).contains("2026年2月底", "2026年办法", "- 七年四月底前").contains("2026年1月召开了会议", "2027年5月举办展览");
        assertThat(result.flags().stream().map(Flag::rule)).contains(FlagRule.PAST_YEAR, FlagRule.QUOTATION);
    }

    @Test
    void whatHadHappenedWhenTheDocumentWasIssuedStays() {
        String source =
                """
                kind: circular
                title: 2026年备汛通知
                text:
                  - 2026年4月9日，市水务局召开专题会议。
                  - 2026年6月9日，举行演练。
                  - 自2026年1月1日起施行。
                  - 2026年3月至11月开展。
                signature: 云溪市水务局
                date: 2026-04-13
                """;

        assertThat(Reissue.of(yaml(source), 2027).text())
                .contains("2026年4月9日", "2027年6月9日", "2027年1月1日起施行", "2027年3月至11月");
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsFaults() {
        assertThatThrownBy(() -> Reissue.of(yaml("kind: plan\ntitel: 2026年方案\n"), 2027))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("plan.yaml:2");
    }

    private static ReissueSource yaml(String text) {
        return ReissueSource.of(text, Format.YAML, "plan.yaml");
    }
}
