package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Footnotes (脚注) in both outputs: our PDF, and what LibreOffice prints of our DOCX, at first and when it has saved it itself. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FootnotesTest {
    private static final String NAME = "noted-speech";
    private static final int NOTES = 20;
    private static final double LOWER_EDGE = 262.01;
    private static final double NOTE_SIZE = 10.5 * 25.4 / 72;
    private static final double BODY_SIZE = 16 * 25.4 / 72;
    private static final double LAST_BASELINE = 0.2 * 16 * 25.4 / 72;

    private Paper pdf;
    private Paper word;
    private Path saved;

    @BeforeAll
    void print(@TempDir Path folder) throws IOException, InterruptedException {
        List<Path> speech = List.of(NotedSpeech.in(folder));
        word = Press.word(speech, folder).get(NAME);
        pdf = Press.pdf(speech, TestFonts.families(), folder).get(NAME);
        WordProcessor processor = WordProcessor.in(folder);
        saved = processor
                .convert(List.of(folder.resolve(NAME + ".docx")), "docx")
                .resolve(NAME + ".docx");
    }

    @Test
    void pagesAndLinesAreTheSameInBothOutputs() {
        Parity parity = Parity.of(pdf, word);
        assertThat(parity.pages()).isEqualTo(parity.otherPages()).isGreaterThanOrEqualTo(10);
        assertThat(parity.percent()).as("%s", parity.different()).isGreaterThanOrEqualTo(98);
        assertThat(parity.drift()).isLessThanOrEqualTo(1.5);
    }

    @Test
    void notesEndAtTheLowerEdgeOfTheTypeArea() {
        for (Paper paper : List.of(pdf, word)) {
            List<TextLine> last = paper.pages().stream()
                    .map(page ->
                            page.lines().stream().filter(FootnotesTest::isNote).reduce((above, below) -> below))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(last).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(line.baseline())
                    .isCloseTo(LOWER_EDGE - LAST_BASELINE, within(0.2)));
        }
    }

    @Test
    void everyPageCountsFromOne() {
        Map<Integer, List<String>> marks = pdf.lines().stream()
                .filter(line -> isNote(line) && line.text().matches("[①-⑳].*"))
                .collect(Collectors.groupingBy(
                        TextLine::page, Collectors.mapping(line -> line.text().substring(0, 1), Collectors.toList())));
        assertThat(marks.values().stream().mapToInt(List::size).sum()).isEqualTo(NOTES);
        assertThat(marks.values()).anyMatch(page -> page.size() > 2).allMatch(page -> String.join("", page)
                .equals("①②③④⑤".substring(0, page.size())));
    }

    /** Else the speech would not show that a line goes to the next page with its note. */
    @Test
    void somePageEndsWithALineThatHasANote() {
        assertThat(pdf.pages()).anySatisfy(page -> {
            List<TextLine> lines = page.lines();
            int last = 0;
            for (int i = 0; i < lines.size(); i++) {
                last = Math.abs(lines.get(i).size() - BODY_SIZE) < 0.1 ? i : last;
            }
            double lowest = lines.get(last).baseline();
            assertThat(lines)
                    .anyMatch(line ->
                            line.text().matches("[①-⑳]") && line.baseline() < lowest && line.baseline() > lowest - 5);
        });
    }

    @Test
    void notesAreStillNotesWhenAWordProcessorHasSavedThem() throws IOException {
        assertThat(count("word/document.xml", "<w:footnoteReference [^>]*w:id="))
                .isEqualTo(NOTES);
        assertThat(count("word/footnotes.xml", "当面或者在电话中确认收到")).isEqualTo(NOTES / 2);
        assertThat(part("word/settings.xml") + part("word/document.xml"))
                .contains("decimalEnclosedCircle", "w:numRestart w:val=\"eachPage\"");
    }

    private static boolean isNote(TextLine line) {
        return Math.abs(line.size() - NOTE_SIZE) < 0.1;
    }

    private long count(String part, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(part(part)).results().count();
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
