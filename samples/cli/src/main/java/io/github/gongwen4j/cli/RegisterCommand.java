package io.github.gongwen4j.cli;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.schedule.Assignment;
import io.github.gongwen4j.schedule.TaskRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the task register from a document. */
@Command(name = "register", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RegisterCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "register-out")
    private Path output;

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "document", descriptionKey = "sort")
    private RegisterOrder order;

    @Option(names = "--bom", descriptionKey = "bom")
    private boolean marked;

    @Mixin
    private FontChoice choice;

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String ending = ending();
        OwnFile.need(spec, console, output, input);
        Document document = Documents.read(input);
        List<Assignment> lines = TaskRegister.sorted(TaskRegister.of(document), order);
        if (lines.isEmpty()) {
            console.say("register.none", input);
            return ExitCode.FINDINGS.number();
        }
        write(ending, document, lines);
        return ExitCode.DONE.number();
    }

    /** What the output ends in; CSV goes to the standard output where none is named. */
    private String ending() {
        if (output == null) {
            return "csv";
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!List.of("csv", "yaml", "yml", "docx", "pdf").contains(ending)) {
            throw new ParameterException(spec.commandLine(), console.messages().text("usage.register-out", output));
        }
        return ending;
    }

    private void write(String ending, Document document, List<Assignment> lines) throws IOException {
        String csv = RegisterCsv.of(lines);
        String yaml = RegisterYaml.of(document.title().text() + "任务分解表", lines);
        if (output == null) {
            console.out().print(csv);
        } else if (ending.equals("csv")) {
            TextFile.write(output, marked ? RegisterCsv.BYTE_ORDER_MARK + csv : csv);
        } else if (ending.equals("docx") || ending.equals("pdf")) {
            render(ending, DocumentReader.create().read(yaml, Format.YAML, "register"));
        } else {
            TextFile.write(output, yaml);
        }
    }

    private void render(String ending, Document register) throws IOException {
        FontSet fonts = choice.fonts();
        MissingFolders.warn(choice.directories(), console);
        TextFile.makeFolder(output);
        if (ending.equals("docx")) {
            DocxRenderer.builder().fonts(fonts).build().render(register, output);
        } else {
            PdfRenderer.builder().fonts(fonts).build().render(register, output);
        }
    }
}
