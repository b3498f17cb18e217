package io.github.gongwen4j.templates.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void nameAFolderThatIsNotThere() {
        folder = temporary.resolve("out/letters");
    }

    @Test
    void eachRowIsAFileNamedAfterIt() throws IOException {
        List<BatchResult> results = run(batch(), row(1, "甲局", "2026-03-18"), row(2, "../乙局", "2026-03-19"));

        assertThat(results).extracting(BatchResult::name).containsExactly("甲局-1", "乙局-2");
        assertThat(results).allMatch(BatchResult::done);
        assertThat(folder.resolve("甲局-1.txt")).content().contains("2026年3月18日");
        assertThat(folder.resolve("乙局-2.txt")).exists();
    }

    @Test
    void aRowAtFaultIsToldOfAndTheOthersGoOn() throws IOException {
        List<BatchResult> results = run(batch(), row(1, "甲局", "2027-02-30"), row(2, "乙局", "2026-03-19"));

        assertThat(results).extracting(BatchResult::failed).containsExactly(true, false);
        BatchFailure failure = results.get(0).failures().get(0);
        assertThat(failure.column()).isEqualTo("date");
        assertThat(failure.json())
                .startsWith("{\"row\": 1, ")
                .contains("2027年2月只有28天")
                .doesNotContain("\n");
        assertThat(files()).containsExactly("乙局-2.txt");
    }

    @Test
    void whatARendererThrowsIsAFailureOfItsRow() throws IOException {
        Batch batch = Batch.builder(TestTemplate.NOTICE, folder)
                .output("txt", (document, out) -> {
                    out.write(1);
                    throw new IllegalStateException("no face");
                })
                .build();

        List<BatchResult> results = run(batch, row(1, "甲局", "2026-03-18"));

        assertThat(results.get(0).failures().get(0).message().english()).contains("no face");
        assertThat(files()).isEmpty();
    }

    @Test
    void aSecondRunMakesOnlyWhatIsMissingOrNoLongerTheSame() throws IOException {
        Row[] rows = {row(1, "甲局", "2026-03-18"), row(2, "乙局", "2026-03-19"), row(3, "丙局", "2026-03-20")};
        run(batch(), rows);
        Files.delete(folder.resolve("甲局-1.txt"));
        Files.writeString(folder.resolve("乙局-2.txt"), "half");

        assertThat(made(run(batch(), rows))).containsExactly(1, 2);
        assertThat(made(run(batch(), rows))).isEmpty();
        assertThat(made(run(batch(), row(1, "甲局", "2026-03-18"), row(2, "乙局", "2026-04-19"), rows[2])))
                .containsExactly(2);
        assertThat(made(run(named().circumstances("other faces").build(), rows)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatShowsAPictureIsMadeAgainWhenThePictureIsAnother() throws IOException {
        Path template = Files.writeString(
                temporary.resolve("sealed.yaml"),
                """
                template: sealed
                label: 盖章通知 / Sealed notice
                parameters:
                  - {name: to, label: 主送机关 / To, type: list}
                  - {name: chart, label: 示意图 / Chart, type: text, optional: true}
                document:
                  kind: circular
                  title: 云溪市档案馆关于开放档案馆的通知
                  to: ｛主送机关｝
                  text:
                    - 档案馆定期开放。
                    - {if: 示意图, figure: {file: ｛示意图｝, alt: 示意图}}
                  signature: 云溪市档案馆
                  date: 2026-03-18
                  seal: seal
                  seal-image: seal.png
                """);
        picture("seal.png", Color.RED);
        picture("chart.png", Color.BLUE);
        Row[] rows = {
            Row.of(1, Values.of(Map.of("to", "甲局"))), Row.of(2, Values.of(Map.of("to", "乙局", "chart", "chart.png")))
        };
        Batch batch = Batch.builder(Template.read(template), folder)
                .output("txt", BatchTest::text)
                .build();
        run(batch, rows);
        assertThat(made(run(batch, rows))).isEmpty();

        picture("chart.png", Color.GREEN);
        assertThat(made(run(batch, rows))).containsExactly(2);
        picture("seal.png", Color.PINK);
        assertThat(made(run(batch, rows))).containsExactly(1, 2);
        assertThat(made(run(batch, rows))).isEmpty();
    }

    private void picture(String name, Color color) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40; i++) {
            image.setRGB(i, i, color.getRGB());
        }
        ImageIO.write(image, "png", temporary.resolve(name).toFile());
    }

    @Test
    void aRunThatWasBrokenOffLeavesNothingThatMisleadsTheNext() throws IOException {
        Row[] rows = {row(1, "甲局", "2026-03-18"), row(2, "乙局", "2026-03-19")};
        run(batch(), rows);
        // as if it had died between the line of the ledger and the name of the file, and in the middle of a line
        Files.delete(folder.resolve("乙局-2.txt"));
        Path ledger = folder.resolve(Ledger.NAME);
        Files.writeString(ledger, Files.readString(ledger) + "0123\t45");
        Files.writeString(folder.resolve(".gongwen-1.tmp"), "half");
        Files.writeString(folder.resolve(".gongwen-2.tmp.new"), "");

        assertThat(made(run(batch(), rows))).containsExactly(2);
        assertThat(folder.resolve(".gongwen-1.tmp")).doesNotExist();
        assertThat(folder.resolve(".gongwen-2.tmp.new")).doesNotExist();
        assertThat(made(run(batch(), rows))).isEmpty();
    }

    @Test
    void whatHasFindingsIsMadeAgainSoThatTheyAreToldAgain() throws IOException {
        Finding finding = new Finding("missing-character", "page 1", new Bilingual("缺字", "a character is missing"));
        Batch batch = Batch.builder(TestTemplate.NOTICE, folder)
                .output(
                        "txt",
                        (document, out) -> new RenderReport(
                                OptionalInt.empty(), List.of(), List.of(finding), List.of(), Optional.empty()))
                .build();

        for (int i = 0; i < 2; i++) {
            BatchResult result = run(batch, row(1, "甲局", "2026-03-18")).get(0);
            assertThat(result.made()).hasSize(1);
            assertThat(result.failed()).isFalse();
            assertThat(result.failures().get(0).warning()).isTrue();
        }
    }

    @Test
    void resultsKeepTheOrderOfTheRowsHoweverManyThreadsThereAre() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Batch batch = Batch.builder(TestTemplate.NOTICE, folder)
                    .output("txt", (document, out) -> {
                        sleep(document.hashCode() & 3);
                        return text(document, out);
                    })
                    .executor(threads, 4)
                    .build();
            Row[] rows = IntStream.rangeClosed(1, 60)
                    .mapToObj(i -> row(i, "局", "2026-03-18"))
                    .toArray(Row[]::new);

            assertThat(run(batch, rows)).extracting(BatchResult::row).isSorted().hasSize(60);
        } finally {
            threads.shutdown();
        }
        assertThat(files()).hasSize(60);
    }

    @Test
    void rowsAreReadNoFasterThanTheyAreMade() throws IOException {
        AtomicInteger read = new AtomicInteger();
        Iterator<Row> endless = Stream.generate(() -> row(read.incrementAndGet(), "局", "2026-03-18"))
                .iterator();
        try (Stream<BatchResult> results = batch().run(endless)) {
            results.limit(5).forEach(result -> {});
        }
        assertThat(read.get()).isLessThan(10);
    }

    @Test
    void twoRunsDoNotWorkInOneFolder() throws IOException {
        try (Stream<BatchResult> first = batch().run(List.<Row>of().iterator())) {
            assertThat(first.isParallel()).isFalse();
            assertThatThrownBy(() -> batch().run(List.<Row>of().iterator())).hasMessageContaining("another batch");
        }
        run(batch());
    }

    @Test
    void namesThatAskForWhatIsNotThereAreRefusedAtOnce() {
        assertThatThrownBy(() -> Batch.builder(TestTemplate.NOTICE, folder)
                        .output("txt", BatchTest::text)
                        .names("{serail}")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean serial?");
    }

    @Test
    void namesTakeFieldsRemarksAndTheNumberOfTheRow() {
        Row row = new Row(
                7,
                2,
                Values.of(Map.of("organ", Map.of("name", "云溪市档案馆", "short", "市档案馆"), "to", List.of("甲", "乙"))),
                Map.of("#no", "A/1"),
                Optional.empty());

        assertThat(NamePattern.of("{row:4} ｛发文机关.简称｝ {organ} {to} {#no} ｛行号｝", TestTemplate.NOTICE)
                        .name(row))
                .isEqualTo("0007 市档案馆 云溪市档案馆 甲、乙 A/1 7");
    }

    private Batch batch() {
        return named().build();
    }

    private Batch.Builder named() {
        return Batch.builder(TestTemplate.NOTICE, folder)
                .output("txt", BatchTest::text)
                .names("{to}-{row}");
    }

    private static RenderReport text(Document document, OutputStream out) throws IOException {
        out.write(document.toString().replaceAll("@[0-9a-f]+", "").getBytes(StandardCharsets.UTF_8));
        return new RenderReport(OptionalInt.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Row row(int number, String to, String date) {
        return Row.of(number, Values.of(Map.of("organ", "云溪市档案馆", "to", to, "serial", number, "date", date)));
    }

    private static List<BatchResult> run(Batch batch, Row... rows) throws IOException {
        List<BatchResult> all = new ArrayList<>();
        try (Stream<BatchResult> results = batch.run(List.of(rows).iterator())) {
            results.forEach(all::add);
        }
        return all;
    }

    private static List<Integer> made(List<BatchResult> results) {
        return results.stream()
                .filter(result -> !result.made().isEmpty())
                .map(BatchResult::row)
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
