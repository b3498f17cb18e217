package io.github.gongwen4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one of the two READMEs tells a person to write and to type.
 *
 * @param yaml the documents it shows
 * @param java the code it shows
 * @param blocks the command lines that stand on lines of their own
 * @param spans the calls of the command in running text
 */
record Readme(List<String> yaml, List<String> java, List<String> blocks, List<String> spans) {
    static final Path ROOT = Path.of("..", "..");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern BLOCK = Pattern.compile("(?m)^    (\\S.*)$");
    private static final Pattern SPAN = Pattern.compile("`(\\./gongwen[^`]*)`");

    static Readme of(String file) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        String prose = FENCE.matcher(text).replaceAll("");
        return new Readme(fences(text, "yaml"), fences(text, "java"), all(BLOCK, prose), all(SPAN, prose));
    }

    private static List<String> fences(String text, String language) {
        return FENCE.matcher(text)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
