package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.schedule.Agenda;
import io.github.gongwen4j.schedule.AgendaEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes phases, milestones and deadlines as a calendar file. */
@Command(name = "calendar", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 90;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.ics",
            required = true,
            descriptionKey = "calendar-out")
    private Path output;

    @Option(names = "--remind", paramLabel = "DAYS", descriptionKey = "remind")
    private Integer remind;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireUsage();
        Document document = Documents.read(input);
        List<AgendaEntry> entries = Agenda.of(document);
        if (entries.isEmpty()) {
            console.say("calendar.none", input);
            return ExitCode.FINDINGS.number();
        }
        OptionalInt before = remind == null ? OptionalInt.empty() : OptionalInt.of(remind);
        TextFile.write(output, CalendarFile.of(document.title().text(), entries, before));
        console.say("calendar.done", entries.size(), output);
        return ExitCode.DONE.number();
    }

    private void requireUsage() {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
            throw new ParameterException(spec.commandLine(), console.messages().text("usage.calendar-out", output));
        }
        if (remind != null && (remind < 0 || remind > MOST_DAYS)) {
            throw new ParameterException(spec.commandLine(), console.messages().text("usage.remind", remind));
        }
    }
}
