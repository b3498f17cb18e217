package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.check.Placeholders;
import io.github.gongwen4j.check.SealColors;
import io.github.gongwen4j.check.TimelineCheck;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what in documents needs a person's eye. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN", arity = "1..*", descriptionKey = "in")
    private List<Path> inputs;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "check-format")
    private FindingFormat format;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ExitCode outcome = ExitCode.DONE;
        List<LocatedFindings.Located> all = new ArrayList<>();
        for (Path input : inputs) {
            try {
                all.addAll(located(input));
            } catch (DocumentException e) {
                console.err().println(e.message(console.messages().locale()));
                outcome = ExitCode.FINDINGS;
            }
        }
        console.out().print(format.print(all, console.messages().locale()));
        return outcome.and(all.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private static List<LocatedFindings.Located> located(Path input) throws IOException {
        Document document = Documents.read(input);
        List<Finding> findings = new ArrayList<>(Placeholders.in(document));
        findings.addAll(TimelineCheck.in(document));
        findings.addAll(SealColors.in(document));
        return LocatedFindings.of(input, findings).stream()
                .sorted(Comparator.comparingInt(LocatedFindings.Located::line)
                        .thenComparingInt(LocatedFindings.Located::column))
                .toList();
    }
}
