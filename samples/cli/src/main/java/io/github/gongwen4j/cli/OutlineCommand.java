package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.compose.Outline;
import io.github.gongwen4j.compose.OutlineItem;
import io.github.gongwen4j.read.DocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the outline of a document: level, style, place, marker and text of every numbered or lead item. */
@Command(name = "outline", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OutlineCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private Path input;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "tsv", descriptionKey = "format")
    private OutlineFormat format;

    OutlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<OutlineItem> items = Outline.of(Documents.read(input));
            console.out().print(format.print(items));
            return ExitCode.DONE.number();
        } catch (DocumentException e) {
            console.err().println(e.message(console.messages().locale()));
            return ExitCode.FINDINGS.number();
        }
    }
}
