package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongwen4j.Samples.Output;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person finds who asks a renderer for a document. */
class RendererTest {
    @TempDir
    private Path folder;

    static List<Output> outputs() {
        return Samples.outputs();
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aStreamGetsTheBytesOfTheFileAndStaysOpen(Output output) throws IOException {
        Document document = Samples.document("short-speech.yaml");
        Path file = folder.resolve("speech");
        Watched stream = new Watched();

        output.stream().render(document, stream);
        output.file().render(document, file);

        assertThat(stream.closed).isFalse();
        assertThat(stream.toByteArray()).isEqualTo(Files.readAllBytes(file)).hasSizeGreaterThan(5000);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aDocumentReadAndOneBuiltAreRenderedAlike(Output output) throws IOException {
        Path yaml = Files.writeString(
                folder.resolve("speech.yaml"),
                """
                kind: speech
                title: 在全市节水工作会议上的讲话
                salutation: 同志们：
                sections:
                  - heading: 认清形势
                    items:
                      - {heading: 用水效率还不高, style: run-in, text: 要逐户摸清底数。}
                """);
        Document built = Speech.builder("在全市节水工作会议上的讲话")
                .salutation("同志们：")
                .section("认清形势", section -> section.point("用水效率还不高", "要逐户摸清底数。"))
                .build();

        assertThat(output.digest(built)).isEqualTo(output.digest(Documents.read(yaml)));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void theReportTellsDatesThatCannotBeRight(Output output) throws IOException {
        Document document = Plan.builder("2026年方案")
                .section(
                        "时间安排",
                        section -> section.block(Timeline.of(
                                Phase.builder("一").from("4月").to("5月").build(),
                                Phase.builder("二").from("3月").to("6月").build())))
                .build();

        RenderReport report = output.file().render(document, folder.resolve("plan"));

        assertThat(report.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.rule())
                .isEqualTo("phase-order"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void theReportOfAPdfNamesPagesAndFaces() throws IOException {
        RenderReport report =
                pdf().stream().render(Samples.document("issuing-circular.yaml"), new ByteArrayOutputStream());

        assertThat(report.pages().orElse(0)).isGreaterThan(1);
        assertThat(report.faces()).isNotEmpty().allSatisfy(face -> assertThat(face.used())
                .contains("Noto Sans"));
        assertThat(report.substitutes()).as("仿宋 is not Noto Sans").isNotEmpty();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aCharacterNoFaceHasIsToldWithItsPageAndThePdfIsMade() throws IOException {
        Document rare = Speech.builder("在文字整理工作会议上的讲话")
                .section("认字", section -> section.paragraph("古籍中的“𠀀”字，要逐一核对。"))
                .build();
        Path file = folder.resolve("rare.pdf");

        RenderReport report = pdf().file().render(rare, file);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("page 1");
            assertThat(finding.message().english()).contains("𠀀", "U+20000");
            assertThat(finding.message().chinese()).contains("𠀀", "U+20000", "字体");
        });
        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
    }

    @Test
    void aDocxAsksForNoFace() {
        assertThatCode(() ->
                        DocxRenderer.create().render(Samples.document("work-plan.yaml"), folder.resolve("plan.docx")))
                .doesNotThrowAnyException();
    }

    private static Output pdf() {
        return Samples.outputs().get(1);
    }

    /** Keeps what was written and whether it was closed. */
    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
