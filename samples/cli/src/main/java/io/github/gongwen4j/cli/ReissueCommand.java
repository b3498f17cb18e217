package io.github.gongwen4j.cli;

import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.reissue.Reissue;
import io.github.gongwen4j.templates.reissue.ReissueException;
import io.github.gongwen4j.templates.reissue.ReissueReport;
import io.github.gongwen4j.templates.reissue.ReissueResult;
import io.github.gongwen4j.templates.reissue.ReissueSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Issues last year's document again: writes the new source, and tells every change and what a person must decide. */
@Command(name = "reissue", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReissueCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private Path input;

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "reissue-year")
    private int year;

    @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "reissue-from")
    private Integer from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "reissue-out")
    private Path output;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "reissue-report")
    private Path report;

    ReissueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireYear(year);
        if (from != null) {
            requireYear(from);
        }
        requireOutput();
        try {
            OptionalInt own = from == null ? OptionalInt.empty() : OptionalInt.of(from);
            ReissueResult result = Reissue.of(ReissueSource.of(input), own, year);
            TextFile.write(output, result.text());
            ReissueReport told = ReissueReport.of(input.toString(), result);
            if (report != null) {
                TextFile.write(report, told.json());
            }
            console.out().print(told.text(console.messages().locale()));
            console.say("reissue.done", output);
            return (result.flags().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
        } catch (ReissueException e) {
            console.err().println(input + ": " + e.message(console.messages().locale()));
            return ExitCode.FINDINGS.number();
        }
    }

    private void requireYear(int value) {
        if (value < Reissue.FIRST_YEAR || value > Reissue.LAST_YEAR) {
            throw usage(
                    "usage.year",
                    Integer.toString(value),
                    Integer.toString(Reissue.FIRST_YEAR),
                    Integer.toString(Reissue.LAST_YEAR));
        }
    }

    /** The new source has the format of the old one, and does not take its place: last year's document is a record. */
    private void requireOutput() throws IOException {
        if (!Format.ofFileName(output.toString()).equals(Format.ofFileName(input.toString()))) {
            throw usage("usage.reissue-out", output, input);
        }
        OwnFile.need(spec, console, output, input);
        OwnFile.need(spec, console, report, input, output);
    }

    private ParameterException usage(String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.messages().text(key, values));
    }
}
