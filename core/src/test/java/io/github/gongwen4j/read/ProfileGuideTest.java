package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.style.Deviations;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of docs/profiles.md: the text after a {@code yaml} block is what it leaves of the standard, after {@code yaml broken} its faults. */
class ProfileGuideTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```yaml(?: (broken))?\n(.*?)```(?:[^`]*?\n\n```text\n(.*?)```)?", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/profiles.md"));
    }

    private static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(page()).results().toList();
    }

    private static StyleProfile read(String text) {
        return ProfileReader.create().read(text, Format.YAML, "profile.yaml");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatThePageSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.group(2), () -> {
                    String said =
                            example.group(3) == null ? "" : example.group(3).strip();
                    if (example.group(1) != null) {
                        DocumentException refused =
                                catchThrowableOfType(DocumentException.class, () -> read(example.group(2)));
                        assertThat(refused.message(Locale.CHINA)).isEqualTo(said);
                    } else if (said.isEmpty()) {
                        assertThat(read(example.group(2))).isNotNull();
                    } else {
                        assertThat(Deviations.of(read(example.group(2))).stream()
                                        .map(each -> each.in(Locale.CHINA))
                                        .collect(Collectors.joining("\n")))
                                .isEqualTo(said);
                    }
                }));
    }

    @Test
    void theExamplesAreFound() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThan(3)
                .anyMatch(example -> example.group(1) != null)
                .anyMatch(example -> example.group(1) == null && example.group(3) != null);
    }

    @Test
    void whatThePageSaysOfALargerBodyIsSo() {
        StyleProfile large = read("name: x\nextends: speech\nstyles: {body: {size: 小2号}}\ngrid: {lines: 18}\n");

        assertThat(large.grid().characters()).isEqualTo(24);
        assertThat(large.style(TextRole.SIGNATURE).size().points()).isEqualTo(18);
    }
}
