package io.github.gongwen4j.cli;

import io.github.gongwen4j.read.DocumentSchema;
import io.github.gongwen4j.templates.TemplateSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of documents or of templates. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--of", paramLabel = "KIND", defaultValue = "document", descriptionKey = "schema-of")
    private Kind of;

    /** What a schema is of. */
    enum Kind {
        DOCUMENT,
        TEMPLATE
    }

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .print(
                        switch (of) {
                            case DOCUMENT -> DocumentSchema.json();
                            case TEMPLATE -> TemplateSchema.json();
                        });
        return ExitCode.DONE.number();
    }
}
