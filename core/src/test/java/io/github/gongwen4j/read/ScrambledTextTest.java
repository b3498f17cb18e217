package io.github.gongwen4j.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the characters of a file, it is read or refused with problems that lie within it. */
class ScrambledTextTest {
    private static final String[] PIECES = {
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ":",
        "：",
        ",",
        "，",
        "-",
        "- ",
        "\n",
        "\t",
        "  ",
        "&a ",
        "*a",
        "!b ",
        "|",
        ">",
        "%",
        "@",
        "#",
        "\\",
        "---\n",
        "...\n",
        "? ",
        "<<: ",
        "~",
        "\u0000",
        "\uFEFF",
        "\uD83D",
        "𠮷",
        "\r",
        "1e999999999",
        "0x1F",
        ".inf",
        "null",
        "\\u0000",
        "\\uD800"
    };

    static List<Path> fixtures() {
        return Corpus.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aScrambledFileIsReadOrRefusedAtAPlaceWithinIt(Path file) throws IOException {
        String whole = Files.readString(file);
        Format format = Format.ofFileName(file.toString()).orElseThrow();
        Random random = new Random(9704);
        for (int i = 0; i < 400; i++) {
            String text = scrambled(whole, random);
            try {
                DocumentReader.create().read(text, format, "x");
            } catch (DocumentException refused) {
                for (Problem problem : refused.problems()) {
                    if (!within(text, problem)) {
                        throw new AssertionError(problem + " on reading\n" + text);
                    }
                }
            } catch (RuntimeException unexpected) {
                throw new AssertionError("on reading\n" + text, unexpected);
            }
        }
    }

    private static boolean within(String text, Problem problem) {
        boolean lines = problem.line() >= 1 && problem.line() <= text.lines().count() + 1;
        boolean columns = problem.column() >= 1 && problem.column() <= text.length() + 1;
        return lines && columns && !problem.toString().matches("(?s).*(\\n|tools\\.|org\\.|java\\.).*");
    }

    private static String scrambled(String text, Random random) {
        StringBuilder scrambled = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(scrambled.length());
            int end = Math.min(scrambled.length(), at + random.nextInt(4));
            scrambled.replace(at, end, random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)]);
        }
        return scrambled.toString();
    }
}
