package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.WholeFile;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Pictures;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.templates.Finished;
import io.github.gongwen4j.templates.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the files of a row, unless they are there. Whatever happens comes back as a result. Safe for any number of threads. */
final class RowMaker {
    private final Template template;
    private final Map<String, RowRenderer> outputs;
    private final Path folder;
    private final Ledger ledger;
    private final List<String> circumstances;

    /** @param circumstances what the files depend on besides their documents */
    RowMaker(
            Template template,
            Map<String, RowRenderer> outputs,
            Path folder,
            Ledger ledger,
            List<String> circumstances) {
        this.template = template;
        this.outputs = outputs;
        this.folder = folder;
        this.ledger = ledger;
        this.circumstances = circumstances;
    }

    BatchResult make(Row row, String name) {
        FailureMaker failures = new FailureMaker(row);
        if (row.fault().isPresent()) {
            return failed(row, name, failures.of(row.fault().get()));
        }
        Finished finished;
        try {
            finished = template.finish(row.values());
        } catch (DocumentException faults) {
            return failed(row, name, failures.of(faults));
        }
        Making making = new Making(failures);
        String source = source(finished);
        outputs.forEach(
                (extension, renderer) -> making.file(name + "." + extension, source, finished.document(), renderer));
        return new BatchResult(row.number(), name, making.made, making.kept, making.told);
    }

    /** The digest of all that makes the files what they are. */
    private String source(Finished finished) {
        List<String> parts = new ArrayList<>(List.of(finished.yaml(), String.join("\n", circumstances)));
        Pictures.in(finished.document()).forEach(picture -> parts.add(picture.digest()));
        return Digests.of(parts);
    }

    private static BatchResult failed(Row row, String name, List<BatchFailure> failures) {
        return new BatchResult(row.number(), name, List.of(), List.of(), failures);
    }

    /** The files of one row. */
    private final class Making {
        private final FailureMaker failures;
        private final List<Path> made = new ArrayList<>();
        private final List<Path> kept = new ArrayList<>();
        private final List<BatchFailure> told = new ArrayList<>();

        Making(FailureMaker failures) {
            this.failures = failures;
        }

        void file(String name, String source, Document document, RowRenderer renderer) {
            Path file = folder.resolve(name);
            try {
                if (ledger.holds(name, source)) {
                    kept.add(file);
                    return;
                }
                RenderReport report = write(file, source, document, renderer);
                report.findings().forEach(finding -> told.add(failures.of(finding, name)));
                made.add(file);
            } catch (IOException e) {
                told.add(failures.of(e, file.toString()));
            } catch (RuntimeException e) {
                told.add(failures.of(e, file.toString()));
            }
        }

        private RenderReport write(Path file, String source, Document document, RowRenderer renderer)
                throws IOException {
            return WholeFile.write(file, out -> {
                DigestOutputStream digesting = Digests.passing(out);
                RenderReport report = renderer.render(document, digesting);
                // what has findings is made again, so that they are told again
                String known = report.findings().isEmpty() ? source : "-";
                ledger.add(String.valueOf(file.getFileName()), known, Digests.text(digesting.getMessageDigest()));
                return report;
            });
        }
    }
}
