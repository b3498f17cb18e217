package io.github.gongwen4j.cli;

import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import io.github.gongwen4j.templates.batch.Batch;
import io.github.gongwen4j.templates.batch.BatchFailure;
import io.github.gongwen4j.templates.batch.BatchResult;
import io.github.gongwen4j.templates.batch.Row;
import io.github.gongwen4j.templates.batch.Rows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One run of a batch: makes the files, tells how far it is, writes down what failed. */
final class BatchRun {
    /** So many failures are told on the screen; the file has them all. */
    private static final int SHOWN = 20;

    private final Template template;
    private final Path data;
    private final Values shared;
    private final Path folder;
    private final Console console;
    private long made;
    private long kept;
    private long failed;
    private long warned;
    private long shown;

    BatchRun(Template template, Path data, Values shared, Path folder, Console console) {
        this.template = template;
        this.data = data;
        this.shared = shared;
        this.folder = folder;
        this.console = console;
    }

    /** Makes the files of all rows. */
    ExitCode make(Batch batch) throws IOException {
        BatchProgress progress = new BatchProgress(count(), console);
        Path report = folder.resolve("failures.jsonl");
        try (Rows rows = Rows.open(data, template, shared);
                Stream<BatchResult> results = batch.run(rows);
                FailureFile failures = new FailureFile(report)) {
            for (BatchResult result : (Iterable<BatchResult>) results::iterator) {
                take(result, failures, progress);
            }
            progress.end();
        }
        tell(report);
        return failed + warned == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private long count() throws IOException {
        try (Rows rows = Rows.open(data, template, shared)) {
            long count = 0;
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
            return count;
        }
    }

    private void take(BatchResult result, FailureFile failures, BatchProgress progress) throws IOException {
        made += result.made().size();
        kept += result.kept().size();
        failed += result.failed() ? 1 : 0;
        warned += !result.failed() && !result.done() ? 1 : 0;
        for (BatchFailure failure : result.failures()) {
            failures.add(failure);
            if (shown++ < SHOWN) {
                progress.interrupt();
                Locale locale = console.messages().locale();
                console.say("batch.row", text(result.row()), failure.in(locale));
            }
        }
        progress.done(!result.made().isEmpty(), failed);
    }

    private void tell(Path report) {
        console.say("batch.done", text(made), text(kept), text(failed), folder);
        if (failed + warned > 0) {
            console.say("batch.failures", report);
        }
    }

    /** Writes the documents of all rows that can be made into one file. */
    ExitCode combine(Path file, PdfRenderer renderer) throws IOException {
        try (Rows rows = Rows.open(data, template, shared)) {
            Iterator<Document> documents = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                    .map(this::document)
                    .flatMap(Optional::stream)
                    .iterator();
            if (!documents.hasNext()) {
                return ExitCode.FINDINGS;
            }
            Path parent = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
            Files.createDirectories(parent);
            RenderReport report = renderer.renderTogether(documents, file);
            console.say("batch.combined", file, text(report.pages().orElse(0)));
            return ExitCode.DONE;
        }
    }

    /** A number as figures only, without marks between thousands. */
    private static String text(long number) {
        return Long.toString(number);
    }

    /** What is wrong with a row is told already. */
    private Optional<Document> document(Row row) {
        if (row.fault().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(template.fill(row.values()));
        } catch (DocumentException told) {
            return Optional.empty();
        }
    }

    /** The file of failures; not there where there are none. */
    private static final class FailureFile implements AutoCloseable {
        private final Path file;
        private Optional<BufferedWriter> out = Optional.empty();

        FailureFile(Path file) throws IOException {
            this.file = file;
            Files.deleteIfExists(file);
        }

        void add(BatchFailure failure) throws IOException {
            if (out.isEmpty()) {
                out = Optional.of(Files.newBufferedWriter(file));
            }
            out.get().write(failure.json() + "\n");
            out.get().flush();
        }

        @Override
        public void close() throws IOException {
            if (out.isPresent()) {
                out.get().close();
            }
        }
    }
}
