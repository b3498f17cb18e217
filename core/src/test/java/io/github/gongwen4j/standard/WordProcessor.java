package io.github.gongwen4j.standard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** LibreOffice, with the faces of the tests; started once for any number of documents. */
public final class WordProcessor {
    private static final String PROGRAM = "soffice";
    private static final long LIMIT_SECONDS = 240;

    /** Unless told otherwise LibreOffice leaves out the pages that stay blank so that the next one is even. */
    private static final String PDF_WITH_BLANK_PAGES =
            "pdf:writer_pdf_Export:{\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    private final Path folder;

    private WordProcessor(Path folder) {
        this.folder = folder;
    }

    /** The program, working in this folder; the test is skipped where it is not installed. */
    public static WordProcessor in(Path folder) {
        assumeTrue(
                Pattern.compile(File.pathSeparator)
                        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM))),
                PROGRAM + " is not installed");
        return new WordProcessor(folder);
    }

    /**
     * Converts the documents in one go.
     *
     * @param format as {@code pdf}
     * @return the folder that holds the results, each under the name of its document
     */
    public Path convert(List<Path> documents, String format) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("to-" + format));
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "--headless",
                "--norestore",
                "--nolockcheck",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format.equals("pdf") ? PDF_WITH_BLANK_PAGES : format,
                "--outdir",
                out.toString()));
        documents.forEach(document -> command.add(document.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("FONTCONFIG_FILE", TestFonts.fontconfig(folder).toString());
        Path log = folder.resolve("log-" + format);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(PROGRAM + " did not end within " + LIMIT_SECONDS + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(PROGRAM + " failed: " + Files.readString(log));
        }
        return out;
    }

    /**
     * The document as LibreOffice has to be told it: it reads {@code w:overflowPunct} the wrong way round, so that 0, which
     * keeps marks within the line in Word, lets them hang over its end.
     */
    static byte[] turned(byte[] docx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    part = new String(part, StandardCharsets.UTF_8)
                            .replaceAll("<w:overflowPunct w:val=\"(0|false|off)\"/>", "<w:overflowPunct/>")
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }
}
