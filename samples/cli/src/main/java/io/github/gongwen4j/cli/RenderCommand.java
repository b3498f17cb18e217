package io.github.gongwen4j.cli;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.docx.NumberingMode;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.style.StyleProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders documents to DOCX and PDF, or writes them anew in YAML and JSON. */
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", arity = "1..*", descriptionKey = "in")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "out")
    private List<String> outputs;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "render-formats")
    private List<RenderFormat> formats = List.of(RenderFormat.DOCX, RenderFormat.PDF);

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
    private String profile;

    @Option(names = "--numbers", paramLabel = "MODE", defaultValue = "word", descriptionKey = "numbers")
    private NumberingMode numbers;

    @Mixin
    private JobOptions options;

    @Mixin
    private FontChoice choice;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Job> jobs = plan();
        for (Job job : jobs) {
            OwnFile.need(spec, console, job.output(), inputs.toArray(Path[]::new));
        }
        FontSet fonts = choice.fonts();
        DocxRenderer.Builder docx = DocxRenderer.builder().numbering(numbers).fonts(fonts);
        PdfRenderer.Builder pdf = PdfRenderer.builder().fonts(fonts);
        if (profile != null) {
            try {
                StyleProfile chosen = chosenProfile();
                docx.profile(chosen);
                pdf.profile(chosen);
            } catch (DocumentException e) {
                console.err().println(e.message(console.messages().locale()));
                return ExitCode.FINDINGS.number();
            }
        }
        MissingFolders.warn(choice.directories(), console);
        return new JobRunner(docx.build(), pdf.build(), options, console)
                .run(jobs)
                .number();
    }

    private List<Job> plan() {
        Set<RenderFormat> chosen = new LinkedHashSet<>(formats);
        try {
            return JobPlan.of(inputs, outputs, chosen, console.messages());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private StyleProfile chosenProfile() throws IOException {
        try {
            return new ProfileChoice(console).of(profile);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
