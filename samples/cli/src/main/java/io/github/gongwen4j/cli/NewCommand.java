package io.github.gongwen4j.cli;

import io.github.gongwen4j.WholeFile;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.Draft;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a document from a template. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "new-template")
    private String template;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "new-out")
    private Path output;

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "set")
    private List<String> settings = List.of();

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "data")
    private Path data;

    @Option(names = "--no-questions", descriptionKey = "no-questions")
    private boolean silent;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            refuseOtherFormats();
            OwnFile.need(spec, console, output, data, Path.of(template));
            Template chosen = new TemplateChoice(console.messages()).of(template);
            Values given = new Settings(console.messages()).values(settings, chosen);
            if (data != null) {
                given = given.orElse(chosen.named(Values.read(data)));
            }
            if (console.answers().isPresent() && !silent) {
                chosen.draft(given);
                given = new Questions(console, console.answers().get()).ask(chosen, given);
            }
            Draft draft = chosen.draft(given);
            write(draft);
            tell(draft);
            return ExitCode.DONE.number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void refuseOtherFormats() {
        if (Format.ofFileName(output.toString()).filter(Format.YAML::equals).isEmpty()) {
            throw new IllegalArgumentException(console.messages().text("usage.new-out", output));
        }
    }

    private void write(Draft draft) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(output, out -> {
            out.write(draft.yaml().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        });
    }

    private void tell(Draft draft) {
        String blanks = draft.blanks().stream()
                .map((Bilingual blank) -> blank.in(console.messages().locale()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (blanks.isEmpty()) {
            console.say("new.done", output);
        } else {
            console.say("new.blanks", output, blanks);
        }
        String name = output.toString();
        console.say("new.next", name, name.substring(0, name.lastIndexOf('.')) + ".docx");
    }
}
