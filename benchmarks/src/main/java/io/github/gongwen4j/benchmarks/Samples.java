package io.github.gongwen4j.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Longer documents made of the samples of the repository. */
final class Samples {
    private static final Path FOLDER = Path.of("..", "samples", "documents");
    private static final List<String> PARTS =
            List.of("mobilisation-speech", "annual-work-points", "meeting-speech-mixed", "work-plan", "activity-plan");
    private static final int ROUNDS = 8;

    private static final String SECTION = "\n  - heading: ";
    private static final String AFTER_SECTIONS = "\nclosing:";
    private static final String INDENT = "      ";

    private Samples() {}

    static String longSpeech() {
        String speech = read("mobilisation-speech");
        int first = speech.indexOf(SECTION);
        int second = speech.indexOf(SECTION, first + 1);
        int end = speech.indexOf(AFTER_SECTIONS);
        return speech.substring(0, end) + speech.substring(first, second).stripTrailing() + "\n"
                + speech.substring(end);
    }

    static String collection() {
        StringBuilder yaml = new StringBuilder("kind: collection\ntitle: 文稿汇编\ncontents: {levels: 3}\nparts:\n");
        for (int round = 1; round <= ROUNDS; round++) {
            for (String part : PARTS) {
                yaml.append("  - heading: 文稿").append(round).append("\n    document:\n");
                read(part)
                        .lines()
                        .forEach(line -> yaml.append(INDENT).append(line).append('\n'));
            }
        }
        return yaml.toString();
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
