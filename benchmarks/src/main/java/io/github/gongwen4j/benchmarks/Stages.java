package io.github.gongwen4j.benchmarks;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.DefaultProfile;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.docx.DocxOptions;
import io.github.gongwen4j.docx.DocxWriter;
import io.github.gongwen4j.docx.NumberingMode;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.pdf.PdfWriter;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The way of a document, stage by stage: each benchmark does one stage with what the stages before have made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Stages {
    /** The document. */
    @Param
    public Work work;

    private final DocumentReader reader = DocumentReader.create();
    private final PdfWriter pdfWriter = PdfWriter.create();
    private final DocxWriter docxWriter = DocxWriter.create(new DocxOptions(NumberingMode.WORD));
    private LayoutEngine layout;
    private Composer composer;
    private String yaml;
    private Document document;
    private Flow flow;
    private Flow settled;
    private Pages pages;

    /** Takes the document through all stages once. */
    @Setup
    public void prepare() {
        yaml = work.yaml();
        document = read();
        layout = LayoutEngine.create(fonts());
        composer = Composer.of(DefaultProfile.of(document), layout.measure());
        flow = compose();
        settled = settle();
        pages = layout();
        System.out.printf("%n%s: %d pages%n", work, pages.pages().size());
    }

    private static FontSet fonts() {
        String folder = System.getProperty("gongwen.fonts", "");
        return folder.isEmpty()
                ? FontSet.system()
                : FontSet.builder().directory(Path.of(folder)).build();
    }

    /** YAML to model. */
    @Benchmark
    public Document read() {
        return reader.read(yaml, Format.YAML, work.name());
    }

    /** Model to flow. */
    @Benchmark
    public Flow compose() {
        return composer.compose(document);
    }

    /** What a layout tells the DOCX: page numbers of contents, lines below tables. */
    @Benchmark
    public Flow settle() {
        return layout.settle(flow);
    }

    /** Flow to pages. */
    @Benchmark
    public Pages layout() {
        return layout.layout(flow);
    }

    /** Flow to DOCX, in memory. */
    @Benchmark
    public ByteArrayOutputStream docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        docxWriter.write(settled, out);
        return out;
    }

    /** Pages to PDF, in memory. */
    @Benchmark
    public ByteArrayOutputStream pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdfWriter.write(pages, out);
        return out;
    }
}
