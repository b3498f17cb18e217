package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.compose.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    private static final String SPEECH =
            """
            kind: speech
            title: 在全市节水工作会议上的讲话
            salutation: 同志们：
            opening: 下面，我讲两点意见。
            sections:
              - heading: 认清形势
                items:
                  - {heading: 用水效率还不高, style: run-in, text: 要逐户摸清底数。}
              - heading: 抓好落实
            """;

    @TempDir
    private Path folder;

    private Path speech;

    @BeforeEach
    void writeSpeech() throws IOException {
        speech = write("speech.yaml", SPEECH);
    }

    @Test
    void aDocumentIsRenderedToBothFormats() {
        Path docx = folder.resolve("讲话.docx");
        Path pdf = folder.resolve("讲话.pdf");

        Run run = Run.english("render", speech, "-o", docx, "-o", pdf);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(docx).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
    }

    @Test
    void aDocumentIsWrittenAnewInTheOtherNotation() throws IOException {
        Path json = folder.resolve("讲话.json");
        Path yaml = folder.resolve("再写.yaml");

        assertThat(Run.english("render", speech, "-o", json).code()).isZero();
        Run run = Run.english("render", json, "-o", yaml);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Documents.read(yaml)).isEqualTo(Documents.read(speech));
    }

    @Test
    void aDocumentIsNotWrittenAnewOverItself() throws IOException {
        Run run = Run.english("render", speech, "-o", speech);

        assertThat(run.code()).isEqualTo(2);
        assertThat(speech).hasContent(SPEECH);
    }

    @Test
    void manyDocumentsGoIntoAFolderInTheFormatsAskedFor() throws IOException {
        Path second = write("notice.json", "{\"kind\": \"circular\", \"title\": \"通知\", \"text\": [\"甲。\"]}");
        Path out = folder.resolve("out");

        Run run = Run.english("render", speech, second, "-o", out + "/", "--format", "docx,pdf");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(names(out)).containsExactlyInAnyOrder("speech.docx", "speech.pdf", "notice.docx", "notice.pdf");
        assertThat(run.err()).contains("2 documents done");
    }

    @Test
    void anAttachmentBoundApartIsAFileOfItsOwnBesideItsDocument() throws IOException {
        Path notice = write(
                "notice.yaml",
                "kind: circular\ntitle: 通知\ntext: 甲。\nattachments: [{title: 清单, bound: separately, text: 乙。}]\n");
        Path out = folder.resolve("out");

        Run run = Run.english("render", notice, "-o", out + "/");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "notice.docx", "notice.pdf", "notice-attachment-1.docx", "notice-attachment-1.pdf");
    }

    @Test
    void everyErrorOfAFileIsToldWithItsPlaceAndAnEarlierFileStays() throws IOException {
        Path broken = write("broken.yaml", "kind: speech\ntitel: 讲话\nsections:\n  - headng: 甲\n");
        Path pdf = write("old.pdf", "earlier");

        Run run = Run.english("render", broken, "-o", pdf);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("broken.yaml:2:1")
                .contains("title")
                .contains("broken.yaml:4:5")
                .contains("heading")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(pdf).hasContent("earlier");
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aBrokenDocumentDoesNotKeepTheOthersBack() throws IOException {
        Path broken = write("broken.yaml", "kind: speech\n");
        Path out = folder.resolve("out");

        Run run = Run.english("render", broken, speech, "-o", out + "/", "--format", "docx");

        assertThat(run.code()).isEqualTo(1);
        assertThat(names(out)).containsExactly("speech.docx");
    }

    @Test
    void aFinalDocumentHasNoPlaceLeftBlank() throws IOException {
        Path draft = write("draft.yaml", "kind: speech\ntitle: 讲话\nopening: [计划于20xx年完成。]\n");
        Path pdf = folder.resolve("a.pdf");

        Run refused = Run.english("render", draft, "-o", pdf, "--final");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("draft.yaml:3:11: opening[0]: 20xx is left blank");
        assertThat(pdf).doesNotExist();
        assertThat(Run.english("render", draft, "-o", pdf).code()).isZero();
    }

    @Test
    void aCharacterNoFaceHasIsToldWithCharacterAndPlaceAndTheFileIsMade() throws IOException {
        Path rare = write("rare.yaml", "kind: speech\ntitle: 讲话\nopening: [署名人王𠀀已到会。]\n");
        Path pdf = folder.resolve("a.pdf");

        Run run = Run.english("render", rare, "-o", pdf);

        org.junit.jupiter.api.Assumptions.assumeTrue(run.code() == 1, "an installed face has U+20000");
        assertThat(run.err()).contains("a.pdf: page 1").contains("U+20000");
        assertThat(pdf).exists();
    }

    @Test
    void theSourceIsKeptInsideOnRequestOnly() throws IOException {
        Path docx = folder.resolve("a.docx");
        Path pdf = folder.resolve("a.pdf");

        Run.english("render", speech, "-o", docx, "-o", pdf);
        assertThat(Documents.source(docx)).isEmpty();
        assertThat(Documents.source(pdf)).isEmpty();

        Run run = Run.english("render", speech, "-o", docx, "-o", pdf, "--embed-source");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Documents.source(docx)).contains(new SourceFile("speech.yaml", SPEECH));
        assertThat(Documents.source(pdf)).contains(new SourceFile("speech.yaml", SPEECH));
    }

    @Test
    void aMissingInputEndsWithThree() {
        Run run = Run.english("render", folder.resolve("none.yaml"), "-o", folder.resolve("none.pdf"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no file").contains("none.yaml").doesNotContain("Exception");
    }

    @Test
    void anOutputThatCannotBeWrittenEndsWithThree() throws IOException {
        Path file = write("file", "");

        Run run = Run.english("render", speech, "-o", file.resolve("a.docx"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(file.toString()).doesNotContain("Exception");
    }

    @Test
    void anOutputThatIsAFolderNamedLikeAFileIsFilled() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("odd.pdf"));

        assertThat(Run.english("render", speech, "-o", odd, "--format", "docx").code())
                .isZero();
        assertThat(names(odd)).containsExactly("speech.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render IN",
                "render IN -o a.txt",
                "render IN -o a.pdf --profile none",
                "rendr IN",
                "",
                "render IN -o a.pdf --numbers x"
            })
    void wrongUsageEndsWithTwoAndSaysHowItIsMeant(String line) {
        Object[] args = Stream.of(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("IN") ? speech.toString() : word)
                .toArray();

        Run run = Run.english(args);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: gongwen").doesNotContain("Exception");
    }

    @Test
    void severalDocumentsAreNotWrittenToOneFile() throws IOException {
        Path second = write("second.yaml", SPEECH);

        Run run = Run.english("render", speech, second, "-o", folder.resolve("a.pdf"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("give a folder");
    }

    @Test
    void twoDocumentsOfOneNameAreNotWrittenOverEachOther() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path twin = Files.writeString(other.resolve("speech.json"), "{}");

        Run run = Run.english("render", speech, twin, "-o", folder.resolve("out") + "/");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("would both be written");
    }

    @Test
    void aChinesePersonIsToldInChinese() throws IOException {
        Path broken = write("broken.yaml", "kind: speech\n");

        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "render", broken, "-o", folder.resolve("a.pdf"))
                        .err())
                .contains("title")
                .containsPattern("\\p{IsHan}{3}");
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "render", folder.resolve("x.yaml"), "-o", folder.resolve("a.pdf"))
                        .err())
                .contains("找不到文件");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aParagraphSetTighterIsToldOnceAndIsNoFault() throws IOException {
        Path notice = write("notice.yaml", "kind: circular\ntitle: 通知\ntext:\n  - " + "档".repeat(26 + 28 * 2) + "。\n");
        Path docx = folder.resolve("通知.docx");
        Path pdf = folder.resolve("通知.pdf");

        Run run = Run.in(Locale.CHINESE, "render", notice, "-o", docx, "-o", pdf);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).containsOnlyOnce("：字距紧缩 0.55pt，免得末行只剩一两个字。");
    }
}
