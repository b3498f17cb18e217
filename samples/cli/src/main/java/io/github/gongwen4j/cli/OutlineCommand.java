package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.compose.Outline;
import io.github.gongwen4j.compose.OutlineItem;
import io.github.gongwen4j.draft.Draft;
import io.github.gongwen4j.draft.DraftException;
import io.github.gongwen4j.draft.DraftItem;
import io.github.gongwen4j.draft.DraftReader;
import io.github.gongwen4j.model.PointStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the outline of a document or of a draft in plain text: level, style, place, marker and text of every numbered or lead item. */
@Command(name = "outline", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OutlineCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "IN", descriptionKey = "outline-in")
    private Path input;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "tsv", descriptionKey = "format")
    private OutlineFormat format;

    OutlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            console.out().print(format.print(isDraft() ? draft() : Outline.of(Documents.read(input))));
            return ExitCode.DONE.number();
        } catch (DraftException e) {
            console.err().println(input + ": " + e.message(console.messages().locale()));
            return ExitCode.FINDINGS.number();
        }
    }

    private boolean isDraft() {
        return input.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private List<OutlineItem> draft() throws IOException {
        Draft draft = DraftReader.create().read(input);
        if (draft.damaged() > 0) {
            console.err()
                    .println(console.messages()
                            .text(
                                    "outline.damaged",
                                    input,
                                    draft.damaged(),
                                    draft.charset().name()));
        }
        return draft.all()
                .filter(item -> item.style() != PointStyle.IMPLIED)
                .map(OutlineCommand::item)
                .toList();
    }

    private static OutlineItem item(DraftItem item) {
        return new OutlineItem(item.level(), item.style(), item.placement(), item.number(), item.text());
    }
}
