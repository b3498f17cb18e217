package io.github.gongwen4j.cli;

import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the templates, or shows one with its parameters. */
@Command(name = "templates", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TemplatesCommand implements Callable<Integer> {
    private final Console console;
    private final TemplateChoice choice;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "templates-name")
    private String name;

    @Option(names = "--sample", descriptionKey = "sample")
    private boolean sample;

    @Option(names = "--source", descriptionKey = "source")
    private boolean source;

    TemplatesCommand(Console console) {
        this.console = console;
        this.choice = new TemplateChoice(console.messages());
    }

    @Override
    public Integer call() throws IOException {
        if (name == null && (sample || source)) {
            throw new ParameterException(spec.commandLine(), console.messages().text("usage.sample-of"));
        }
        try {
            if (name == null) {
                choice.builtIn().all().forEach(this::list);
                console.say("templates.more");
            } else if (sample) {
                console.out()
                        .print(choice.builtIn().sampleData(choice.named(name).name()));
            } else if (source) {
                console.out().print(choice.builtIn().source(choice.named(name).name()));
            } else {
                show(choice.of(name));
            }
            return ExitCode.DONE.number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void list(Template template) {
        console.out().println(template.name() + "\t" + template.label().in(locale()));
        template.about().ifPresent(about -> console.out().println("    " + about.in(locale())));
    }

    private void show(Template template) {
        list(template);
        console.out().println();
        ParameterWords words = new ParameterWords(console.messages());
        for (Parameter parameter : template.parameters()) {
            words.lines(parameter).forEach(line -> console.out().println("  " + line));
        }
        console.out().println();
        console.out().println(console.messages().text("templates.try"));
        if (choice.builtIn().names().contains(template.name())
                && template.name().equals(name)) {
            console.out().println("  gongwen templates " + name + " --sample > " + name + ".data.yaml");
            console.out().println("  gongwen new " + name + " --data " + name + ".data.yaml -o " + name + ".yaml");
        } else {
            console.out()
                    .println("  gongwen new " + name + " -o " + template.name() + "-1.yaml" + firstValue(template));
        }
    }

    private static String firstValue(Template template) {
        Optional<Parameter> first = template.parameters().stream()
                .filter(parameter -> parameter.example().isPresent())
                .findFirst();
        return first.map(parameter -> " --set " + parameter.name() + "=…").orElse("");
    }

    private Locale locale() {
        return console.messages().locale();
    }
}
