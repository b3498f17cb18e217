package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs that share nothing with PDFBox make of a file; each test needs one of them installed. */
class ToolsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void qpdfFindsNoFault(PdfOptions.Compression compression) throws Exception {
        assertThat(Tools.run("qpdf", "--check", file(compression)))
                .contains("No syntax or stream encoding errors found");
    }

    @ParameterizedTest
    @EnumSource
    void popplerCopiesEveryCharacterInItsOrder(PdfOptions.Compression compression) throws Exception {
        assertThat(Tools.run("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", file(compression), "-")
                        .lines())
                .containsExactlyElementsOf(SamplePages.LINES);
    }

    @Test
    void popplerReadsAParagraphAsOne() throws Exception {
        assertThat(Tools.run("pdfinfo", "-struct-text", file(PdfOptions.Compression.FAST)))
                .contains(SamplePages.LINES.get(3) + SamplePages.LINES.get(4));
    }

    private String file(PdfOptions.Compression compression) throws IOException {
        byte[] pdf = Written.pdf(PdfWriter.create(new PdfOptions(compression)), SamplePages.whole());
        return Files.write(directory.resolve("sample.pdf"), pdf).toString();
    }
}
