package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.FaceUse;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.check.Placeholders;
import io.github.gongwen4j.compose.Adjustment;
import io.github.gongwen4j.compose.SourceFile;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.read.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs jobs one after the other. What fails is told and the others go on. */
final class JobRunner {
    private final DocxRenderer docx;
    private final PdfRenderer pdf;
    private final JobOptions options;
    private final Console console;
    private final Map<String, String> substitutes = new TreeMap<>();
    private final Set<Path> timed = new HashSet<>();
    private final Set<Path> doubted = new HashSet<>();
    private final Set<Path> adjusted = new HashSet<>();

    JobRunner(DocxRenderer docx, PdfRenderer pdf, JobOptions options, Console console) {
        this.options = options;
        this.docx = docx;
        this.pdf = pdf;
        this.console = console;
    }

    /** Runs the jobs; the gravest outcome is the outcome of all. */
    ExitCode run(List<Job> jobs) {
        Map<Path, List<Job>> byInput = new LinkedHashMap<>();
        jobs.forEach(job ->
                byInput.computeIfAbsent(job.input(), input -> new ArrayList<>()).add(job));
        Progress progress = new Progress(byInput.size(), console);
        ExitCode outcome = ExitCode.DONE;
        for (Map.Entry<Path, List<Job>> document : byInput.entrySet()) {
            progress.begin(document.getKey());
            outcome = outcome.and(render(document.getKey(), document.getValue(), progress));
        }
        progress.end();
        if (!substitutes.isEmpty()) {
            substitutes.forEach((wanted, used) -> console.say("render.substitute", wanted, used));
            console.say("fonts.advice");
        }
        return outcome;
    }

    private ExitCode render(Path input, List<Job> jobs, Progress progress) {
        Document document;
        try {
            document = Documents.read(input);
        } catch (DocumentException e) {
            progress.interrupt();
            console.err().println(e.message(console.messages().locale()));
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            return failed(e, progress);
        }
        List<Finding> blanks = options.finals() ? Placeholders.in(document) : List.of();
        if (!blanks.isEmpty()) {
            LocatedFindings.of(input, blanks).forEach(located -> tell(located.where(), located.finding(), progress));
            return ExitCode.FINDINGS;
        }
        ExitCode outcome = ExitCode.DONE;
        List<SeparateAttachment> separate = SeparateAttachment.of(document);
        for (Job job : jobs) {
            outcome = outcome.and(render(document, job, progress));
            for (int i = 0; job.format().printed() && i < separate.size(); i++) {
                outcome = outcome.and(render(separate.get(i), job.beside("attachment-" + (i + 1)), progress));
            }
        }
        return outcome;
    }

    private ExitCode render(Document document, Job job, Progress progress) {
        try {
            Path folder = job.output().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!job.format().printed()) {
                Documents.write(document, job.output());
                return ExitCode.DONE;
            }
            RenderReport report = options.embedSource() ? withSource(document, job) : plain(document, job);
            return told(report, job, progress);
        } catch (IOException | RuntimeException e) {
            return failed(e, progress);
        }
    }

    private RenderReport plain(Document document, Job job) throws IOException {
        return job.format() == RenderFormat.DOCX
                ? docx.render(document, job.output())
                : pdf.render(document, job.output());
    }

    private RenderReport withSource(Document document, Job job) throws IOException {
        String name = String.valueOf(job.input().getFileName());
        SourceFile source = new SourceFile(name, Files.readString(job.input()));
        return job.format() == RenderFormat.DOCX
                ? docx.render(document, source, job.output())
                : pdf.render(document, source, job.output());
    }

    private ExitCode told(RenderReport report, Job job, Progress progress) {
        for (FaceUse face : report.substitutes()) {
            substitutes.put(face.role().documentName(), face.used());
        }
        if (timed.add(job.input())) {
            report.speakingTime().ifPresent(time -> tellTime(job.input(), time, progress));
        }
        if (doubted.add(job.input())) {
            LocatedFindings.of(job.input(), report.doubts())
                    .forEach(located -> tell(located.where(), located.finding(), progress));
        }
        if (adjusted.add(job.input())) {
            report.adjustments().forEach(adjustment -> tell(job.input(), adjustment, progress));
        }
        report.findings().forEach(finding -> tell(job.output() + ": " + finding.place(), finding, progress));
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void tellTime(Path input, Duration time, Progress progress) {
        progress.interrupt();
        console.say("render.speaking", input, Math.max(1, Math.round(time.toSeconds() / 60.0)));
    }

    private void tell(Path input, Adjustment adjustment, Progress progress) {
        progress.interrupt();
        console.say("render.adjusted", input, adjustment.in(console.messages().locale()));
    }

    private void tell(String place, Finding finding, Progress progress) {
        progress.interrupt();
        console.err()
                .println(place + ": " + finding.message().in(console.messages().locale()));
    }

    private ExitCode failed(Exception failure, Progress progress) {
        progress.interrupt();
        console.err().println(Failures.reason(failure, console.messages()));
        return ExitCode.IO;
    }
}
