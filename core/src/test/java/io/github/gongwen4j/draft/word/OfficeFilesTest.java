package io.github.gongwen4j.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.draft.Alignment;
import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.RepairKind;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.standard.WordProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files that LibreOffice writes: of its own documents, of web pages, and of ours. */
class OfficeFilesTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "draft", "word");

    @TempDir
    private Path folder;

    private List<Manuscript> converted(List<Path> documents) throws IOException, InterruptedException {
        Path out = WordProcessor.in(folder).convert(documents, "docx:MS Word 2007 XML");
        return documents.stream()
                .map(document -> document.getFileName().toString().replaceFirst("\\.[a-z]+$", ".docx"))
                .map(name -> read(out.resolve(name)))
                .toList();
    }

    private static Manuscript read(Path file) {
        try {
            Manuscript read = WordReader.create().read(file);
            CoveredText.assertWhole(read);
            return read;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDocumentOfLibreOfficeComesThroughWhole() throws IOException, InterruptedException {
        Manuscript read = converted(List.of(RESOURCES.resolve("notice.fodt"))).get(0);

        assertThat(WordFile.lines(read))
                .containsExactly(
                        "关于开展档案数字化的通知",
                        "各科室：",
                        "一、总体要求",
                        "坚持先急后缓，于四月底前完成。",
                        "一、清点",
                        "（一）查库房",
                        "（二）查目录",
                        "1.核对",
                        "二、扫描",
                        "框外的话。",
                        "框中的话。",
                        "云溪市档案馆");
        Hints title = read.paragraphs().get(0).hints();
        assertThat(title.title()).isTrue();
        assertThat(read.paragraphs().get(2).hints().heading()).hasValue(1);
        assertThat(read.paragraphs().get(3).hints().notes())
                .extracting(Hints.NoteAt::at)
                .containsExactly(15);
        assertThat(read.paragraphs().get(11).hints().alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(read.blocks()).singleElement().satisfies(each -> assertThat(((Table) each.block()).head())
                .containsExactly("任务", "时限"));
        assertThat(read.repairs())
                .extracting(each -> each.kind())
                .containsExactly(RepairKind.TRACKED_CHANGE, RepairKind.TRACKED_CHANGE);
        assertThat(read.suspicions()).extracting(each -> each.kind()).containsExactly(SuspicionKind.COMMENT);
    }

    @Test
    void aWebPageComesThroughWhole() throws IOException, InterruptedException {
        Manuscript read = converted(List.of(RESOURCES.resolve("speech.html"))).get(0);

        assertThat(WordFile.lines(read))
                .containsExactly("在阅读活动启动会上的讲话", "同志们：", "今天开会。", "第二行话。", "1.读书", "2.讲书", "云溪市图书馆");
        assertThat(read.paragraphs().get(0).hints().heading()).hasValue(1);
        assertThat(((Table) read.blocks().get(0).block()).rows()).containsExactly(List.of("1", "2"), List.of("3", "2"));
    }

    @Test
    void ourFilesSavedByLibreOfficeSayTheSame() throws IOException, InterruptedException {
        Path samples = Path.of("..", "samples", "documents");
        List<Path> ours = List.of("issuing-circular", "joint-circular", "letter", "meeting-speech-mixed").stream()
                .map(name -> folder.resolve(name + ".docx"))
                .toList();
        for (Path file : ours) {
            String name = file.getFileName().toString().replace(".docx", ".yaml");
            DocxRenderer.create().render(Documents.read(samples.resolve(name)), file);
        }
        List<Manuscript> saved = converted(ours);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(WordFile.lines(saved.get(i))).isEqualTo(WordFile.lines(read(ours.get(i))));
        }
        assertThat(Files.exists(ours.get(0))).isTrue();
    }
}
