package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A collection of two hundred pages with a table of contents, in both outputs. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongDocumentTest {
    private static final Path SAMPLES = Path.of("..", "samples", "documents");
    private static final List<String> PARTS =
            List.of("mobilisation-speech", "annual-work-points", "meeting-speech-mixed", "work-plan", "activity-plan");
    private static final int ROUNDS = 8;

    /** An entry that begins on its line, and its page. */
    private static final Pattern ENTRY = Pattern.compile("((?:第[^：]+篇：|[一二三四五六七八九十]+、).*?)\\.{3,}(\\d+)");

    private Paper pdf;
    private Paper word;

    private static Collection collection() throws IOException {
        Collection.Builder collection = Collection.builder("文稿汇编").contents(new Contents("目　录", 3));
        for (int round = 1; round <= ROUNDS; round++) {
            for (String part : PARTS) {
                collection.part("文稿" + round, Documents.read(SAMPLES.resolve(part + ".yaml")));
            }
        }
        return collection.build();
    }

    @BeforeAll
    void print(@TempDir Path folder) throws IOException, InterruptedException {
        WordProcessor processor = WordProcessor.in(folder);
        Path own = folder.resolve("own.pdf");
        PdfRenderer.builder().fonts(TestFonts.families()).build().render(collection(), own);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxRenderer.builder().fonts(TestFonts.families()).build().render(collection(), docx);
        Path file = Files.write(folder.resolve("long.docx"), WordProcessor.turned(docx.toByteArray()));
        pdf = PaperReader.read(own);
        word = PaperReader.read(processor.convert(List.of(file), "pdf").resolve("long.pdf"));
    }

    @Test
    void bothOutputsHaveTheSameLinesOnTheSamePages() {
        Parity parity = Parity.of(pdf, word);
        assertThat(parity.pages()).isGreaterThanOrEqualTo(200).isEqualTo(parity.otherPages());
        assertThat(parity.percent()).as(parity.different().toString()).isGreaterThan(99);
        assertThat(parity.drift()).isLessThan(1.5);
    }

    @Test
    void theTableOfContentsIsRightToThePageInBothOutputs() {
        for (Paper paper : List.of(pdf, word)) {
            int checked = 0;
            for (TextLine line : paper.lines()) {
                Matcher entry = ENTRY.matcher(line.text());
                if (entry.matches()) {
                    PaperPage page = paper.page(Integer.parseInt(entry.group(2)));
                    assertThat(page.lines()).as(line.toString()).anyMatch(there -> there.text()
                            .startsWith(entry.group(1)));
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(150);
        }
    }

    @Test
    void everyPageIsNumberedOneAfterTheOther() {
        for (Paper paper : List.of(pdf, word)) {
            assertThat(paper.pages())
                    .allSatisfy(page -> assertThat(page.pageNumber().text()).isEqualTo("—" + page.number() + "—"));
        }
    }
}
