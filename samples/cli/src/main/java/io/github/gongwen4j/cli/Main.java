package io.github.gongwen4j.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The command {@code gongwen}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the JVM with its exit code: 0 done, 1 the input has errors or findings, 2 wrong usage, 3
     * cannot read or write.
     *
     * @param args the arguments of the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(
                new Console(out, err, new Messages(Locale.getDefault()), Terminal.watched(), Terminal.answers()), args);
        System.exit(code);
    }

    /** Runs the command on this console. */
    static int run(Console console, String... args) {
        CommandLine command = new CommandLine(new GongwenCommand(console))
                .addSubcommand(new RenderCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new TemplatesCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(new ReissueCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new FontsCommand(console))
                .addSubcommand(new OutlineCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new RegisterCommand(console))
                .addSubcommand(new CalendarCommand(console))
                .setResourceBundle(console.messages().bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(new UsageMistakes(console))
                .setExecutionExceptionHandler(new Failures(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        int code = command.execute(args);
        console.flush();
        return code;
    }
}
