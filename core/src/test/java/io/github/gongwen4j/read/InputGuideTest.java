package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of docs/input.md: {@code yaml} is a document, {@code yaml speech} goes into one, {@code yaml broken} gives the text after it. */
class InputGuideTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```(yaml|json)(?: ([a-z-]+))?\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);

    private static final DocumentReader READER =
            DocumentReader.builder().pictures(Path.of("../samples/documents")).build();

    private static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("../docs/input.md")))
                .results()
                .toList();
    }

    /** The documents among the examples. */
    static List<Document> documents() throws IOException {
        return examples().stream()
                .filter(example -> example.group(4) == null)
                .map(InputGuideTest::read)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatThePageSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(firstLine(example), () -> {
                    if (example.group(4) == null) {
                        assertThat(read(example)).isNotNull();
                    } else {
                        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(example));
                        assertThat(refused.message(Locale.CHINA))
                                .isEqualTo(example.group(4).strip());
                    }
                }));
    }

    @Test
    void theExamplesAreFound() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(12).anyMatch(example -> example.group(4) != null);
    }

    private static String firstLine(MatchResult example) {
        return example.group(3).lines().findFirst().orElseThrow();
    }

    private static Document read(MatchResult example) {
        String kind = example.group(2);
        String text = example.group(3);
        boolean whole = kind == null || kind.equals("broken");
        String head = whole ? "" : "kind: " + kind + "\n" + (text.contains("title: |") ? "" : "title: 例\n");
        Format format = example.group(1).equals("json") ? Format.JSON : Format.YAML;
        return READER.read(head + text, format, "speech.yaml");
    }
}
