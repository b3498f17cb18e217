package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of the documentation points at something that is not there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "src", "out");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Readme.ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.iterate(file, each -> each != null, Path::getParent)
                            .noneMatch(each -> NOT_OURS.contains(String.valueOf(each.getFileName()))))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
        assertThat(links(Files.readString(page))).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(target).exists();
            if (parts.length > 1) {
                assertThat(anchors(Files.readString(target))).contains(parts[1]);
            }
        });
    }

    private static List<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The names under which a page's headings are linked to: lower case, spaces as hyphens, no marks. */
    private static List<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .strip()
                        .replaceAll("\\s", "-"))
                .toList();
    }
}
