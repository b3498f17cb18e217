package io.github.gongwen4j.cli;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FaceReport;
import io.github.gongwen4j.font.FontProblem;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints which face serves each role, where it was found and what it lacks. */
@Command(name = "fonts", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FontsCommand implements Callable<Integer> {
    /** A face may lack thousands of hanzi; the first few tell which. */
    private static final int SHOWN = 20;

    private final Console console;

    @Mixin
    private FontChoice choice;

    FontsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MissingFolders.warn(choice.directories(), console);
        FontSet fonts = choice.fonts();
        boolean complete = true;
        for (FaceReport report : fonts.report()) {
            print(report);
            complete &= report.resolved().isPresent();
        }
        for (FontProblem problem : fonts.problems()) {
            console.say("fonts.problem", problem.source(), chinese() ? problem.chinese() : problem.english());
        }
        if (fonts.report().stream()
                .anyMatch(report -> report.resolved().map(face -> !face.exact()).orElse(true))) {
            console.say("fonts.advice");
        }
        return (complete ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private void print(FaceReport report) {
        Messages messages = console.messages();
        String role = report.role().documentName();
        Optional<ResolvedFace> resolved = report.resolved();
        if (resolved.isEmpty()) {
            console.out().println(messages.text("fonts.none", role));
            return;
        }
        Face face = resolved.get().face();
        console.out()
                .println(messages.text(
                        resolved.get().exact() ? "fonts.exact" : "fonts.substitute", role, face.fullName()));
        console.out().println("    " + messages.text("fonts.file", face.source()));
        console.out()
                .println("    "
                        + messages.text(
                                "fonts.coverage",
                                report.hanziCovered(),
                                report.hanziCovered()
                                        + report.hanziMissing()
                                                .codePointCount(
                                                        0, report.hanziMissing().length())));
        lacks(report.hanziMissing() + report.marksMissing());
    }

    private void lacks(String characters) {
        if (characters.isEmpty()) {
            return;
        }
        int count = characters.codePointCount(0, characters.length());
        String shown = characters.substring(0, characters.offsetByCodePoints(0, Math.min(count, SHOWN)));
        console.out()
                .println("    " + console.messages().text("fonts.lacks", count, shown + (count > SHOWN ? "……" : "")));
    }

    private boolean chinese() {
        return console.messages().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
