package io.github.gongwen4j.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and how it is meant. */
final class UsageMistakes implements IParameterExceptionHandler {
    private final Console console;

    UsageMistakes(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        console.err().println(message(mistake));
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                console.say("usage.suggestion", String.join(", ", near));
            }
        }
        command.usage(console.err());
        return ExitCode.USAGE.number();
    }

    private String message(ParameterException mistake) {
        Messages messages = console.messages();
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return messages.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (mistake instanceof MissingParameterException missing) {
            return messages.text(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(arg -> arg.isOption()
                                            ? ((CommandLine.Model.OptionSpec) arg).longestName()
                                            : arg.paramLabel())
                                    .toList()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return messages.text("usage.twice", ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName());
        }
        return badValue(mistake).orElseGet(mistake::getMessage);
    }

    /** An option that takes one of several words was given another. */
    private Optional<String> badValue(ParameterException mistake) {
        if (mistake.getArgSpec() == null || mistake.getValue() == null) {
            return Optional.empty();
        }
        Class<?> type = mistake.getArgSpec().isMultiValue()
                ? mistake.getArgSpec().auxiliaryTypes()[0]
                : mistake.getArgSpec().type();
        String name = ((CommandLine.Model.OptionSpec) mistake.getArgSpec()).longestName();
        if (type == int.class || type == Integer.class) {
            return Optional.of(console.messages().text("usage.number", name, mistake.getValue()));
        }
        if (!type.isEnum()) {
            return Optional.empty();
        }
        String words = Arrays.stream(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Optional.of(console.messages().text("usage.value", name, words, mistake.getValue()));
    }
}
