package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two outputs of every sample, one beside the other: our PDF and what LibreOffice prints of our DOCX. With
 * {@code -Dgongwen.parity=update} the figures are written into {@code docs/parity.md}.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {
    private static final Path FIGURES = Path.of("..", "docs", "parity.md");
    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final String HEAD =
            "| document | pages, PDF | pages, DOCX | lines | same line, same page | baselines apart | line starts apart |\n"
                    + "| --- | --: | --: | --: | --: | --: | --: |\n";

    private static final double LEAST_PERCENT = 98;
    private static final double FARTHEST_DRIFT = 1.5;

    private final Map<String, Parity> parities = new LinkedHashMap<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> samples = Press.samples();
        Map<String, Paper> word = Press.word(samples, folder);
        Map<String, Paper> pdf = Press.pdf(samples, TestFonts.families(), folder);
        pdf.forEach((name, paper) -> parities.put(name, Parity.of(paper, word.get(name))));
        if ("update".equals(System.getProperty("gongwen.parity"))) {
            update();
        }
    }

    private void update() throws IOException {
        String page = Files.readString(FIGURES);
        String rows = parities.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()) + "\n")
                .collect(Collectors.joining());
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(FIGURES, page.substring(0, begin) + HEAD + rows + page.substring(page.indexOf(END)));
    }

    @Test
    void everySampleHasTheSamePagesInBothOutputs() {
        assertThat(parities).isNotEmpty().allSatisfy((name, parity) -> assertThat(parity.otherPages())
                .as(name)
                .isEqualTo(parity.pages()));
    }

    @Test
    void atLeast98PercentOfTheLinesAreTheSameOnTheSamePage() {
        assertThat(parities).allSatisfy((name, parity) -> assertThat(parity.percent())
                .as("%s: %s", name, parity.different())
                .isGreaterThanOrEqualTo(LEAST_PERCENT));
    }

    @Test
    void noLineDriftsFartherThanAMillimetreAndAHalf() {
        assertThat(parities)
                .allSatisfy(
                        (name, parity) -> assertThat(parity.drift()).as(name).isLessThanOrEqualTo(FARTHEST_DRIFT));
    }

    @Test
    void theFiguresNameEverySample() throws IOException {
        String page = Files.readString(FIGURES);
        assertThat(parities.keySet()).allSatisfy(name -> assertThat(page).contains("| " + name + " |"));
    }
}
