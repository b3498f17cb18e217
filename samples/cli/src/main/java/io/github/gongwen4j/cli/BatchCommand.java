package io.github.gongwen4j.cli;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.docx.NumberingMode;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import io.github.gongwen4j.templates.batch.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a document of each row of a table. */
@Command(name = "batch", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BatchCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, String> substitutes = new ConcurrentSkipListMap<>();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "new-template")
    private String template;

    @Option(names = "--data", paramLabel = "ROWS", required = true, descriptionKey = "batch-data")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "batch-out")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "formats")
    private List<OutputFormat> formats = List.of(OutputFormat.DOCX, OutputFormat.PDF);

    @Option(names = "--name", paramLabel = "PATTERN", defaultValue = "{row:4}", descriptionKey = "batch-name")
    private String name;

    @Option(names = "--common", paramLabel = "FILE", descriptionKey = "batch-common")
    private Path common;

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "batch-set")
    private List<String> settings = List.of();

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "batch-jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--combined", paramLabel = "FILE", descriptionKey = "batch-combined")
    private Path combined;

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
    private String profile;

    @Option(names = "--numbers", paramLabel = "MODE", defaultValue = "word", descriptionKey = "numbers")
    private NumberingMode numbers;

    @Mixin
    private FontChoice choice;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return made().number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ExitCode made() throws IOException {
        refuse();
        Template chosen = new TemplateChoice(console.messages()).of(template);
        Values shared = shared(chosen);
        MissingFolders.warn(choice.directories(), console);
        BatchRun run = new BatchRun(chosen, data, shared, folder, console);
        FontSet fonts = choice.fonts();
        PdfRenderer.Builder pdf = PdfRenderer.builder().fonts(fonts);
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            ExitCode outcome = run.make(batch(chosen, fonts, pdf, threads));
            tellSubstitutes();
            return combined == null ? outcome : outcome.and(run.combine(combined, pdf.build()));
        } finally {
            threads.shutdown();
        }
    }

    private void refuse() {
        if (jobs < 1) {
            throw new IllegalArgumentException(console.messages().text("usage.jobs", jobs));
        }
        if (combined != null
                && OutputFormat.of(combined).filter(OutputFormat.PDF::equals).isEmpty()) {
            throw new IllegalArgumentException(console.messages().text("usage.combined", combined));
        }
    }

    private Values shared(Template chosen) throws IOException {
        Values given = new Settings(console.messages()).values(settings, chosen);
        return common == null ? given : given.orElse(Values.read(common));
    }

    private Batch batch(Template chosen, FontSet fonts, PdfRenderer.Builder pdf, ExecutorService threads)
            throws IOException {
        DocxRenderer.Builder docx = DocxRenderer.builder().numbering(numbers).fonts(fonts);
        List<String> circumstances = new ArrayList<>(List.of("numbers " + numbers));
        if (profile != null) {
            StyleProfile style = new ProfileChoice(console).of(profile);
            docx.profile(style);
            pdf.profile(style);
            circumstances.add("profile " + profile);
            if (Files.isRegularFile(Path.of(profile))) {
                circumstances.add(Files.readString(Path.of(profile)));
            }
        }
        for (FaceRole role : FaceRole.values()) {
            fonts.resolve(role)
                    .map(ResolvedFace::face)
                    .ifPresent(face -> circumstances.add(role + " " + face.fullName() + " " + face.source()));
        }
        Batch.Builder batch = Batch.builder(chosen, folder)
                .names(name)
                .executor(threads, jobs)
                .circumstances(String.join("\n", circumstances));
        DocxRenderer toDocx = docx.build();
        PdfRenderer toPdf = pdf.build();
        for (OutputFormat format : new LinkedHashSet<>(formats)) {
            batch.output(
                    format.toString(),
                    format == OutputFormat.DOCX
                            ? toDocx::render
                            : (document, out) -> noted(toPdf.render(document, out)));
        }
        return batch.build();
    }

    /** Notes the faces that stand in for others, to be told once. */
    private RenderReport noted(RenderReport report) {
        report.substitutes().forEach(face -> substitutes.put(face.role().documentName(), face.used()));
        return report;
    }

    private void tellSubstitutes() {
        substitutes.forEach((wanted, used) -> console.say("render.substitute", wanted, used));
        if (!substitutes.isEmpty()) {
            console.say("fonts.advice");
        }
    }
}
