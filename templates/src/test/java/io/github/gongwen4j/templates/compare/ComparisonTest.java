package io.github.gongwen4j.templates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.reissue.Reissue;
import io.github.gongwen4j.templates.reissue.ReissueSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ComparisonTest {
    private static final Path PAIR = Path.of("..", "samples", "reissue");

    private static Document plan(String year, String sections) {
        String yaml = "kind: plan\ntitle: 云溪市" + year + "年方案\nsections:\n" + sections.indent(2);
        return DocumentReader.create().read(yaml, Format.YAML, "plan.yaml");
    }

    private static List<String> told(Document before, Document after) {
        return Comparison.of(before, after).entries().stream()
                .map(entry -> entry.status().word() + " "
                        + entry.after().or(entry::before).orElseThrow().path())
                .toList();
    }

    @Test
    void aYearThatMovedWithTheDocumentMakesNoDifference() {
        String words = "- {heading: %s年任务, text: 二〇二%s年底前完成，结合%s年考核，到%s年验收。}";

        assertThat(told(
                        plan("2026", words.formatted("2026", "六", "2025", "2027")),
                        plan("2027", words.formatted("2027", "七", "2026", "2028"))))
                .containsExactly("kept sections[0]");
    }

    @Test
    void aYearThatStaysMakesNoDifferenceEither() {
        String words = "- {heading: 依据, text: 执行云政发〔2025〕3号文件，到2030年建成。}";

        assertThat(told(plan("2026", words), plan("2027", words))).containsExactly("kept sections[0]");
    }

    @Test
    void anotherFigureIsAChangeAndToldWithItsWords() {
        Comparison comparison = Comparison.of(
                plan("2026", "- {heading: 建设阵地, text: 上半年新增阅读空间20处，覆盖率达到85%。}"),
                plan("2027", "- {heading: 建设阵地, text: 上半年新增阅读空间15处，覆盖率达到92.5%。}"));

        Entry entry = comparison.entries().get(0);
        assertThat(entry.status()).isEqualTo(Status.CHANGED);
        assertThat(entry.differences())
                .containsExactly(
                        new Difference("上半年新增阅读空间20处", "上半年新增阅读空间15处"), new Difference("覆盖率达到85%", "覆盖率达到92.5%"));
    }

    @Test
    void aPointUnderAnotherHeadingIsMoved() {
        String first =
                """
                - {heading: 办好活动, items: [{heading: 培训馆员, text: 全年六百人。}, {heading: 举办展览, text: 全年十场。}]}
                - {heading: 提升服务, items: [{heading: 通借通还, text: 全部接入。}]}
                """;
        String second =
                """
                - {heading: 办好活动, items: [{heading: 举办展览, text: 全年十场。}]}
                - {heading: 提升服务, items: [{heading: 通借通还, text: 全部接入。}, {heading: 培训馆员, text: 全年六百人。}]}
                """;

        assertThat(told(plan("2026", first), plan("2027", second)))
                .containsExactly(
                        "kept sections[0]",
                        "kept sections[0].items[0]",
                        "kept sections[1]",
                        "kept sections[1].items[0]",
                        "moved sections[1].items[1]");
    }

    @Test
    void ofPointsInAnotherOrderOnlyThoseThatChangedPlaceAreMoved() {
        assertThat(told(
                        plan("2026", "[清点馆藏档案, 扫描重要卷宗, 公布开放目录, 修缮库房屋面]"),
                        plan("2027", "[扫描重要卷宗, 公布开放目录, 修缮库房屋面, 清点馆藏档案]")))
                .containsExactly("kept sections[0]", "kept sections[1]", "kept sections[2]", "moved sections[3]");
    }

    @Test
    void newAndDroppedPointsStandWhereTheyStood() {
        assertThat(told(plan("2026", "[清点馆藏档案, 扫描重要卷宗, 公布开放目录]"), plan("2027", "[清点馆藏档案, 开展流动服务, 公布开放目录]")))
                .containsExactly("kept sections[0]", "dropped sections[1]", "new sections[1]", "kept sections[2]");
    }

    @Test
    void phasesAndTasksAreComparedAsWell() {
        String phases =
                "- {heading: 步骤, timeline: [{name: 动员部署阶段, from: %s年3月, to: 4月底, tasks: [{task: 印发方案, due: %s}]}]}";

        assertThat(told(plan("2026", phases.formatted("2026", "3月底前")), plan("2027", phases.formatted("2027", "4月底前"))))
                .containsExactly(
                        "kept sections[0]",
                        "kept sections[0].intro[0].timeline[0]",
                        "changed sections[0].intro[0].timeline[0].tasks[0]");
    }

    @Test
    void theScoreAddsUpByItsWeights() {
        Entry entry = Comparison.of(
                        plan("2026", "- {heading: 培训基层馆员, text: 全年培训馆员六百人次。}"),
                        plan("2027", "- {heading: 培训全体馆员, text: 全年培训馆员八百人次。}"))
                .entries()
                .get(0);

        Score score = entry.score().orElseThrow();
        assertThat(score.total())
                .isEqualTo(Math.round((50 * score.heading() + 35 * score.text() + 15 * score.place()) / 100f));
        assertThat(score.heading()).isBetween(30, 70);
    }

    @Test
    void aDocumentAndItselfReissuedDifferOnlyWhereAPersonHasToDecide() throws IOException {
        Path file = PAIR.resolve("reading-points-2026.yaml");
        String next = Reissue.of(ReissueSource.of(file), 2027).text();
        Comparison comparison =
                Comparison.of(Documents.read(file), DocumentReader.create().read(next, Format.YAML, "next"));

        assertThat(comparison.count(Status.NEW) + comparison.count(Status.DROPPED) + comparison.count(Status.MOVED))
                .isZero();
        assertThat(comparison.entries().stream()
                        .filter(entry -> entry.status() == Status.CHANGED)
                        .flatMap(entry -> entry.differences().stream())
                        .map(difference -> difference.before() + " " + difference.after()))
                .anySatisfy(words -> assertThat(words).contains("第三十一个", "第三十二个"))
                .anySatisfy(words -> assertThat(words).contains("70", "71"));
    }

    @Test
    void thePairOfSamplesHasEveryStatus() throws IOException {
        Comparison comparison = Comparison.of(
                Documents.read(PAIR.resolve("reading-points-2026.yaml")),
                Documents.read(PAIR.resolve("reading-points-2027.yaml")));

        for (Status status : Status.values()) {
            assertThat(comparison.count(status)).as(status.word()).isPositive();
        }
        String text = ComparisonReport.of(comparison).text(Locale.CHINESE);
        assertThat(text)
                .contains("= 保留 " + comparison.count(Status.KEPT), "+   （三）组织家庭读书会", "-   （三）完成总馆修缮")
                .doesNotContain("2025 → ");
        assertThat(ComparisonReport.of(comparison).json())
                .contains("\"status\": \"moved\"")
                .endsWith("}\n");
        Document table =
                DocumentReader.create().read(ComparisonReport.of(comparison).yaml(), Format.YAML, "table.yaml");
        assertThat(table.title().text()).isEqualTo("2026年与2027年要点对照表");
    }

    @Test
    @Timeout(30)
    void fiveHundredPointsAgainstFiveHundredTakeUnderASecond() {
        Document before = many("2026", 0);
        Document after = many("2027", 7);
        Comparison.of(before, after);

        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Comparison comparison = Comparison.of(before, after);
        Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);

        assertThat(comparison.entries()).hasSizeGreaterThan(500);
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    private static Document many(String year, int shift) {
        WorkPoints.Builder points = WorkPoints.builder("云溪市" + year + "年工作要点");
        for (int section = 0; section < 25; section++) {
            var heading = Point.heading("第" + (section + shift) + "类工作任务");
            for (int item = 0; item < 20; item++) {
                int number = (section * 20 + item + shift) * 7919;
                heading.item(Point.list("围绕第" + number + "号事项，由编号" + number * 31 + "的单位牵头，每季度检查一次服务站点，" + year + "年底前办结"
                                + number % 97 + "件，并向社会公布结果，接受群众监督和评价。")
                        .build());
            }
            points.section(heading.build());
        }
        return points.build();
    }
}
