package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The documents whose text is set tighter, looser or divided, in both outputs; and that the samples need none of it. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustedParityTest {
    private static final List<String> ADJUSTED =
            List.of("signature-tight", "signature-loose", "divided-paragraph", "last-lines");
    private static final List<String> RUNNING_OVER = List.of("carried-over", "headings-at-foot");

    private List<Path> documents;

    @BeforeAll
    void find(@TempDir Path folder) throws IOException {
        documents = Press.ruled(folder).stream()
                .filter(document ->
                        ADJUSTED.contains(Press.name(document)) || RUNNING_OVER.contains(Press.name(document)))
                .toList();
    }

    @Test
    void everyLineIsTheSameInBothOutputs(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, Paper> word = Press.word(documents, folder);
        Map<String, Paper> pdf = Press.pdf(documents, TestFonts.families(), folder);
        assertThat(pdf).hasSize(ADJUSTED.size() + RUNNING_OVER.size()).allSatisfy((name, paper) -> {
            Parity parity = Parity.of(paper, word.get(name));
            assertThat(parity.otherPages()).as(name).isEqualTo(parity.pages());
            assertThat(parity.percent()).as("%s: %s", name, parity.different()).isEqualTo(100);
        });
    }

    @Test
    void bothRenderersReportTheSameAdjustments() throws IOException {
        PdfRenderer pdf = PdfRenderer.builder().fonts(TestFonts.families()).build();
        DocxRenderer docx = DocxRenderer.builder().fonts(TestFonts.families()).build();
        for (Path file : documents) {
            Document document = Documents.read(file);
            RenderReport report = pdf.render(document, OutputStream.nullOutputStream());
            assertThat(docx.render(document, OutputStream.nullOutputStream()).adjustments())
                    .isEqualTo(report.adjustments());
            assertThat(!report.adjustments().isEmpty())
                    .as(Press.name(file))
                    .isEqualTo(ADJUSTED.contains(Press.name(file)));
        }
    }

    @Test
    void noSampleNeedsAnAdjustment() throws IOException {
        PdfRenderer pdf = PdfRenderer.builder().fonts(TestFonts.families()).build();
        for (Path file : Press.samples()) {
            RenderReport report = pdf.render(Documents.read(file), OutputStream.nullOutputStream());
            assertThat(report.adjustments()).as(file.toString()).isEmpty();
        }
    }
}
