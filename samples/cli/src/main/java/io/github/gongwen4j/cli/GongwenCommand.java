package io.github.gongwen4j.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(name = "gongwen", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class GongwenCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    GongwenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), console.messages().text("usage.no-command"));
    }
}
