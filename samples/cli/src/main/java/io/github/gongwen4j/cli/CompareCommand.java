package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.templates.compare.Comparison;
import io.github.gongwen4j.templates.compare.ComparisonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which points of one document were kept, changed, moved, added and dropped in another. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BEFORE", index = "0", descriptionKey = "compare-before")
    private Path before;

    @Parameters(paramLabel = "AFTER", index = "1", descriptionKey = "compare-after")
    private Path after;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "compare-format")
    private ComparisonFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "compare-out")
    private Path output;

    @Mixin
    private FontChoice choice;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OutputFormat> rendered = Optional.ofNullable(output).flatMap(OutputFormat::of);
        if (rendered.isPresent() && format != null) {
            throw new ParameterException(spec.commandLine(), console.messages().text("usage.compare-format", output));
        }
        OwnFile.need(spec, console, output, before, after);
        ComparisonReport report = ComparisonReport.of(Comparison.of(Documents.read(before), Documents.read(after)));
        if (rendered.isPresent()) {
            render(report.document(), rendered.get());
        } else {
            print(report);
        }
        return ExitCode.DONE.number();
    }

    private void print(ComparisonReport report) throws IOException {
        ComparisonFormat asked = output == null ? ComparisonFormat.TEXT : ComparisonFormat.of(output);
        String text = (format == null ? asked : format)
                .print(report, console.messages().locale());
        if (output == null) {
            console.out().print(text);
        } else {
            TextFile.write(output, text);
        }
    }

    private void render(Document document, OutputFormat kind) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        MissingFolders.warn(choice.directories(), console);
        if (kind == OutputFormat.DOCX) {
            DocxRenderer.builder().fonts(choice.fonts()).build().render(document, output);
        } else {
            PdfRenderer.builder().fonts(choice.fonts()).build().render(document, output);
        }
    }
}
