package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentWriterTest {
    private static final DocumentWriter WRITER = DocumentWriter.create();
    private static final DocumentReader READER =
            DocumentReader.builder().pictures(Path.of("../samples/documents")).build();

    @TempDir
    private Path folder;

    static Stream<Path> files() {
        return Corpus.good().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDocumentIsReadBackAsItWas(Path file) throws IOException {
        assertReadBack(READER.read(file));
    }

    @Test
    void everyExampleOfTheInputGuideIsReadBackAsItWas() throws IOException {
        for (Document example : InputGuideTest.documents()) {
            assertReadBack(example);
        }
    }

    @Test
    void documentsMadeByChanceAreReadBackAsTheyWere() throws IOException {
        AnyDocument any = new AnyDocument(new Random(9704));
        for (int round = 0; round < 400; round++) {
            assertReadBack(any.any());
        }
    }

    private void save(WrittenDocument written, Path file, Format format) throws IOException {
        for (Map.Entry<String, Image> picture : written.pictures().entrySet()) {
            Files.write(folder.resolve(picture.getKey()), picture.getValue().bytes());
        }
        Files.writeString(file, written.text(format));
    }

    private void assertReadBack(Document document) throws IOException {
        for (Format format : Format.values()) {
            WrittenDocument written = WRITER.write(document);
            Path file = folder.resolve(format == Format.YAML ? "document.yaml" : "document.json");
            save(written, file, format);
            String text = Files.readString(file);
            Document read = DocumentReader.create().read(file);

            assertThat(read).as(text).isEqualTo(document);
            assertThat(WRITER.write(read).text(format)).isEqualTo(text);
            assertThat(SchemaJudge.accepts(Corpus.tree(file))).as(text).isTrue();
            for (String picture : written.pictures().keySet()) {
                Files.delete(folder.resolve(picture));
            }
        }
    }

    @Test
    void whatIsWrittenReadsAsAPersonWouldWriteIt() {
        String text =
                """
                kind: speech
                title: 在全市档案数字化工作动员会上的讲话
                delivered:
                  on: 2026-03-18
                  speaker: {post: 市档案局局长, name: 林一舟}
                salutation: 同志们：
                numbering: [一、, {scheme: "1.", count: continue}]

                opening:
                  - 这次会议的主要任务是，动员各单位加快档案数字化。
                  - 下面，我讲两点意见。

                sections:
                  - heading: 认清形势
                    items:
                      - heading: 数字化是迫切需要
                        style: run-in
                        text:
                          - 查档三万余次，
                          - strong: 半数以上
                          - 要跑两趟。
                          - {lead: 市档案局, support: [市财政局, 市统计局]}
                      - 一个只有序号的要点。
                      - text: 一是压实责任；
                        place: inline

                  - heading: 时间安排
                    intro: 全市分三批进行。
                    timeline:
                      - name: 动员部署阶段
                        from: 2026年3月
                        to: 4月底前
                        tasks:
                          - 召开动员会。
                          - {task: 摸清底数。, lead: 市统计局, due: 4月底前}
                        milestones:
                          - {name: 中国水周, on: 2026-03-22}
                      - {name: 总结阶段, from: 12月}

                closing: 同志们，让我们一件一件做好。
                """;

        assertThat(WRITER.write(READER.read(text, Format.YAML, "x")).text(Format.YAML))
                .isEqualTo(text);
    }

    @Test
    void conventionsAreWrittenAsFarAsTheyAreSetEvenToTheUsualValue() {
        String text =
                """
                kind: plan
                title: 2026年方案
                conventions:
                  month-middle: [11, 20]
                  end: 5
                  before: {period: included}

                sections:
                  - heading: 时间安排
                    timeline:
                      conventions: {end: 1, around: 10}
                      phases:
                        - {name: 实施阶段, from: 3月底}
                """;
        Document document = READER.read(text, Format.YAML, "x");

        assertThat(READER.read(WRITER.write(document).text(Format.YAML), Format.YAML, "x"))
                .isEqualTo(document);
        assertThat(WRITER.write(document).text(Format.YAML))
                .contains("month-middle: [11, 20]", "end: 5", "period: included", "end: 1", "around: 10");
    }

    @Test
    void jsonHasOneFieldALineAndWhatIsShortOnOne() {
        String text =
                """
                {
                  "kind": "circular",
                  "title": "关于“读书月”的通知",
                  "header": {"organs": "云溪市文化局", "number": "云文发〔2026〕3号", "copy-number": "000001"},
                  "to": ["市直各单位", "各县（区）"],
                  "contents": false,
                """;
        String written = WRITER.write(READER.read(
                        text.replace("  \"contents\": false,\n", "") + "  \"text\": \"“甲”\\\\\\\"乙\\\"\"\n}\n",
                        Format.JSON,
                        "x"))
                .text(Format.JSON);

        assertThat(written)
                .isEqualTo(text.replace("  \"contents\": false,\n", "") + "  \"text\": \"“甲”\\\\\\\"乙\\\"\"\n}\n");
    }

    @Test
    void aSpaceBetweenTwoStrongPiecesIsKept() throws IOException {
        Text text = new Text(List.of(
                new Inline.Strong("IPv6"), new Inline.Words(" "), new Inline.Strong("Wi-Fi"), new Inline.Words("")));
        Speech speech = Speech.builder("讲话").block(new Paragraph(text)).build();

        assertThat(READER.read(WRITER.write(speech).text(Format.YAML), Format.YAML, "x"))
                .isEqualTo(Speech.builder("讲话")
                        .block(new Paragraph(new Text(text.parts().subList(0, 3))))
                        .build());
    }

    @Test
    void aCellOfSpacesIsEmpty() {
        Table table = new Table(Optional.empty(), List.of("甲", "乙"), List.of(List.of(" ", "　")));
        Speech speech = Speech.builder("讲话").block(table).build();

        assertThat(WRITER.write(speech).text(Format.YAML)).contains("- [\"\", \"\"]");
    }

    /** They are taken off once when they are read. */
    @Test
    void colonAndBracketsThatBelongToTheWordsAreDoubled() {
        Circular circular = Circular.builder("通知").to("甲：").note("（一）").build();

        assertThat(READER.read(WRITER.write(circular).text(Format.YAML), Format.YAML, "x"))
                .isEqualTo(circular);
    }

    @Test
    void aPictureIsNamedOnceAfterItsDocument() {
        Chance chance = new Chance(new Random(1));
        Figure figure = Figure.of(chance.picture("图样"));
        WrittenDocument written = WRITER.naming("notice")
                .write(Speech.builder("讲话").block(figure).block(figure).build());

        assertThat(written.pictures()).containsOnlyKeys("notice-figure-1.svg");
        assertThat(written.text(Format.YAML)).contains("file: notice-figure-1.svg");
    }

    @Test
    void anAttachmentBoundApartIsWrittenWithItsDocument() {
        Attachment attachment = new Attachment(
                        Title.of("清单"),
                        Body.builder().section(Point.list("甲").build()).build())
                .separately();
        Circular circular = Circular.builder("通知").attachment(attachment).build();

        assertThatThrownBy(() -> WRITER.write(SeparateAttachment.of(circular).get(0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WRITER.write(circular).text(Format.YAML)).contains("bound: separately");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenTwiceIsTheSame(Format format) {
        Document document = new AnyDocument(new Random(7)).any();

        assertThat(WRITER.write(document).text(format))
                .isEqualTo(WRITER.write(document).text(format));
    }
}
