package io.github.gongwen4j.docx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.compose.Flow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Has LibreOffice set a document and tells what stands where. Tests that ask it are skipped where it is not installed. */
final class LibreOffice {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final long LIMIT_SECONDS = 120;

    private LibreOffice() {}

    /**
     * A line of a page.
     *
     * @param page the page, from 1
     * @param baseline from the upper edge of the sheet, in mm
     * @param left from the left edge of the sheet, in mm
     * @param right from the left edge of the sheet, in mm
     * @param text its characters
     */
    record SetLine(int page, double baseline, double left, double right, String text) {}

    static List<SetLine> lines(Flow flow, Path folder) throws IOException, InterruptedException {
        assumeTrue(onPath("soffice"), "soffice is not installed");
        Path docx = folder.resolve("document.docx");
        Files.write(docx, Docx.bytes(flow, NumberingMode.WORD));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end within " + LIMIT_SECONDS + " s");
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("document.pdf").toFile())) {
            return new LineReader().read(pdf);
        }
    }

    private static boolean onPath(String program) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static final class LineReader extends PDFTextStripper {
        private final List<SetLine> lines = new ArrayList<>();

        List<SetLine> read(PDDocument pdf) throws IOException {
            setSortByPosition(true);
            getText(pdf);
            return lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            lines.add(new SetLine(
                    getCurrentPageNo(),
                    first.getYDirAdj() * MM_PER_POINT,
                    first.getXDirAdj() * MM_PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM_PER_POINT,
                    text));
        }
    }
}
