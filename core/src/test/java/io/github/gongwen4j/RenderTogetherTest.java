package io.github.gongwen4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents in one PDF. */
class RenderTogetherTest {
    private final PdfRenderer renderer = PdfRenderer.builder()
            .fonts(FontSet.builder().system(false).classPath(true).build())
            .build();

    @TempDir
    private Path folder;

    @Test
    void eachDocumentBeginsAPageAndKeepsItsOwnNumbersAndHeadings() throws IOException {
        Path file = folder.resolve("all.pdf");

        RenderReport report = renderer.renderTogether(
                List.of(speech("甲单位"), speech("乙单位"), speech("丙单位")).iterator(), file);

        assertThat(report.pages()).hasValue(3);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("甲单位", "乙单位", "丙单位").doesNotContain("— 2 —");
            assertThat(text.split("— 1 —", -1)).hasSize(4);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
            Object root =
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(((org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) root)
                            .getKids())
                    .hasSize(3);
        }
        Path again = folder.resolve("again.pdf");
        renderer.renderTogether(
                List.of(speech("甲单位"), speech("乙单位"), speech("丙单位")).iterator(), again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void nothingTogetherIsAnError() {
        assertThatThrownBy(() -> renderer.renderTogether(List.<Document>of().iterator(), folder.resolve("x.pdf")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.exists(folder.resolve("x.pdf"))).isFalse();
    }

    private static Document speech(String name) {
        return Speech.builder("在" + name + "的讲话")
                .salutation("同志们：")
                .section("认清形势", s -> s.point("档案数字化是服务群众的需要", "群众查档，等不起。"))
                .build();
    }
}
