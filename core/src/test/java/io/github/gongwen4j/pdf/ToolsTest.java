package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(run("qpdf", "--check", file(compression))).contains("No syntax or stream encoding errors found");
    }

    @ParameterizedTest
    @EnumSource
    void popplerCopiesEveryCharacterInItsOrder(PdfOptions.Compression compression) throws Exception {
        assertThat(run("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", file(compression), "-")
                        .lines())
                .containsExactlyElementsOf(SamplePages.LINES);
    }

    @Test
    void popplerReadsAParagraphAsOne() throws Exception {
        assertThat(run("pdfinfo", "-struct-text", file(PdfOptions.Compression.FAST)))
                .contains(SamplePages.LINES.get(3) + SamplePages.LINES.get(4));
    }

    private String file(PdfOptions.Compression compression) throws IOException {
        byte[] pdf = Written.pdf(PdfWriter.create(new PdfOptions(compression)), SamplePages.whole());
        return Files.write(directory.resolve("sample.pdf"), pdf).toString();
    }

    private static String run(String program, String... arguments) throws Exception {
        assumeThat(isInstalled(program)).as(program + " is installed").isTrue();
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean isInstalled(String program) {
        for (String place : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
