package com.example.briefing;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a speech as {@code briefing.docx} and {@code briefing.pdf}, and a letter to each county that is behind its plan. First argument: the directory to write to ({@code target}
 * if there is none). Second: a YAML or JSON document to render in place of the speech made here.
 */
public final class Main {
    private static final List<County> COUNTIES = List.of(
            new County("青岚县", 4120, 5000, 86),
            new County("松溪县", 2980, 4200, 61),
            new County("石桥县", 3350, 3800, 74),
            new County("滨江区", 6210, 7000, 158));

    private Main() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target"));
        Document document = args.length > 1 ? Documents.read(Path.of(args[1])) : Briefing.of(COUNTIES);

        // Both renderers are immutable: an application makes them once and shares them between its threads.
        DocxRenderer docx = DocxRenderer.create();
        PdfRenderer pdf = PdfRenderer.builder().fonts(FontSet.system()).build();

        docx.render(document, directory.resolve("briefing.docx"));
        RenderReport report = pdf.render(document, directory.resolve("briefing.pdf"));
        tell(report);

        List<Document> reminders = Reminders.to(COUNTIES);
        for (int i = 0; i < reminders.size(); i++) {
            docx.render(reminders.get(i), directory.resolve("reminder-" + (i + 1) + ".docx"));
        }
    }

    private static void tell(RenderReport report) {
        report.pages().ifPresent(pages -> System.out.println("pages: " + pages));
        report.substitutes().forEach(face -> System.out.println(face.role() + " is set in " + face.used()));
        report.findings()
                .forEach(finding -> System.out.println(
                        finding.place() + ": " + finding.message().english()));
    }
}
