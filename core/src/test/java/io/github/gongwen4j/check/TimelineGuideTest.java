package io.github.gongwen4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentPlaces;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.TreeReader;
import io.github.gongwen4j.time.DateConventions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/timelines.md keeps its word. */
class TimelineGuideTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```yaml(?: (plan|check))?\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/timelines.md"));
    }

    private static List<MatchResult> examples(String kind) throws IOException {
        return EXAMPLE.matcher(page())
                .results()
                .filter(found -> kind.equals(found.group(1)))
                .toList();
    }

    @Test
    void theConventionsAreThoseOfTheLibrary() throws IOException {
        assertThat(page()).contains("```text\n" + String.join("\n", DateConventions.DEFAULTS.described()) + "\n```");
    }

    @Test
    void piecesOfAPlanCanBeRead() throws IOException {
        assertThat(examples("plan")).isNotEmpty().allSatisfy(example -> {
            String text = "kind: plan\ntitle: 2026年方案\n" + example.group(2);
            assertThat(DocumentReader.create().read(text, Format.YAML, "plan.yaml"))
                    .isNotNull();
        });
    }

    @Test
    void whatIsCheckedIsFoundWhereThePageSays() throws IOException {
        assertThat(examples("check")).isNotEmpty().allSatisfy(example -> {
            Document document = DocumentReader.create().read(example.group(2), Format.YAML, "plan.yaml");
            Node tree = TreeReader.create().read(example.group(2), Format.YAML, "plan.yaml");
            String found = TimelineCheck.in(document).stream()
                    .map(finding -> told(finding, DocumentPlaces.find(tree, finding.place())))
                    .collect(Collectors.joining("\n"));
            assertThat(found).isEqualTo(example.group(3).strip());
        });
    }

    private static String told(Finding finding, Node node) {
        return "plan.yaml:" + node.place().line() + ":" + node.place().column() + ": " + node.path() + ": "
                + finding.message().chinese();
    }
}
