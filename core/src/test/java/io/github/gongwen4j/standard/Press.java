package io.github.gongwen4j.standard;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.font.FontSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints documents: straight to PDF, and to DOCX for LibreOffice to print. */
final class Press {
    private static final Path RULED = Path.of("src", "test", "resources", "standard");
    private static final Path SAMPLES = Path.of("..", "samples", "documents");

    private static final List<String> PICTURES = List.of("seal-demo.png", "stamp-demo.png");

    private Press() {}

    /**
     * The documents the rules are measured on: those written for it, and the samples with a seal, in special formats and on pages on
     * their sides; in a
     * folder beside the pictures they show.
     */
    static List<Path> ruled(Path folder) throws IOException {
        List<Path> sources = new ArrayList<>(inputs(RULED));
        for (String name : List.of("seal-notice", "letter", "order", "minutes", "landscape-table")) {
            sources.add(SAMPLES.resolve(name + ".yaml"));
        }
        Path inputs = Files.createDirectories(folder.resolve("input"));
        for (String picture : PICTURES) {
            Files.copy(SAMPLES.resolve(picture), inputs.resolve(picture), StandardCopyOption.REPLACE_EXISTING);
        }
        List<Path> documents = new ArrayList<>();
        for (Path source : sources) {
            documents.add(
                    Files.copy(source, inputs.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        return documents;
    }

    /** The sample documents of the repository. */
    static List<Path> samples() throws IOException {
        return inputs(SAMPLES);
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    /** The library's own PDF of each document, by its name. */
    static Map<String, Paper> pdf(List<Path> documents, FontSet fonts, Path folder) throws IOException {
        PdfRenderer renderer = PdfRenderer.builder().fonts(fonts).build();
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Path document : documents) {
            Path pdf = folder.resolve(name(document) + ".own.pdf");
            renderer.render(Documents.read(document), pdf);
            papers.put(name(document), PaperReader.read(pdf));
        }
        return papers;
    }

    /** What LibreOffice prints of the library's DOCX of each document, by its name. */
    static Map<String, Paper> word(List<Path> documents, Path folder) throws IOException, InterruptedException {
        WordProcessor processor = WordProcessor.in(folder);
        Path printed = processor.convert(docx(documents, folder), "pdf");
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Path document : documents) {
            papers.put(name(document), PaperReader.read(printed.resolve(name(document) + ".pdf")));
        }
        return papers;
    }

    /** The library's DOCX of each document, made for LibreOffice. */
    static List<Path> docx(List<Path> documents, Path folder) throws IOException {
        DocxRenderer renderer =
                DocxRenderer.builder().fonts(TestFonts.families()).build();
        List<Path> files = new ArrayList<>();
        for (Path document : documents) {
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            renderer.render(Documents.read(document), docx);
            files.add(Files.write(folder.resolve(name(document) + ".docx"), WordProcessor.turned(docx.toByteArray())));
        }
        return files;
    }

    static String name(Path document) {
        return document.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
