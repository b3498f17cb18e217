package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.TextRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a document when a word processor has opened and saved it: all that people edit by. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
    private static final Pattern OUTLINE_LEVEL = Pattern.compile("<w:outlineLvl w:val=\"(\\d)\"/>");

    private Path before;
    private Path after;
    private Paper printedBefore;
    private Paper printedAfter;

    @BeforeAll
    void openAndSave(@TempDir Path folder) throws IOException, InterruptedException {
        Path document = Press.ruled(folder).stream()
                .filter(file -> Press.name(file).equals("circular"))
                .findFirst()
                .orElseThrow();
        before = Press.docx(List.of(document), folder).get(0);
        WordProcessor processor = WordProcessor.in(folder);
        printedBefore =
                Press.pdf(List.of(document), TestFonts.families(), folder).get("circular");
        after = processor.convert(List.of(before), "docx").resolve("circular.docx");
        printedAfter = PaperReader.read(processor.convert(List.of(after), "pdf").resolve("circular.pdf"));
    }

    @Test
    void stylesKeepTheirChineseNames() throws IOException {
        String styles = part(after, "word/styles.xml");
        assertThat(Stream.of(
                        TextRole.ISSUER_MARK,
                        TextRole.DOCUMENT_NUMBER,
                        TextRole.ADDRESSEES,
                        TextRole.ATTACHMENT_LIST,
                        TextRole.SIGNATURE,
                        TextRole.DATE,
                        TextRole.NOTE,
                        TextRole.ATTACHMENT_LABEL,
                        TextRole.IMPRINT))
                .allSatisfy(role -> assertThat(styles).contains("w:val=\"" + role.chineseName() + "\""));
    }

    @Test
    void paragraphsKeepTheirStyles() throws IOException {
        assertThat(uses(after, "w:pStyle"))
                .as("paragraphs of a style")
                .isGreaterThanOrEqualTo(uses(before, "w:pStyle"));
    }

    @Test
    void numbersAreStillCountedAndComeToTheSame() throws IOException {
        assertThat(uses(before, "w:numPr")).isGreaterThanOrEqualTo(4);
        assertThat(uses(after, "w:numPr")).isGreaterThanOrEqualTo(uses(before, "w:numPr"));
        assertThat(text(printedAfter)).isEqualTo(text(printedBefore));
        assertThat(text(printedAfter)).contains("一、落实防火责任", "（一）明确岗位职责", "1.值班人员职责", "（1）交接检查");
    }

    @Test
    void headingsKeepTheirOutlineLevels() throws IOException {
        for (int level = 1; level <= 4; level++) {
            String name = TextRole.heading(level).chineseName();
            assertThat(outlineLevel(before, name)).as(name).isPresent();
            assertThat(outlineLevel(after, name)).as(name).isEqualTo(outlineLevel(before, name));
        }
        assertThat(outlineLevel(after, TextRole.heading(2).chineseName()))
                .as("level below the first")
                .isNotEqualTo(outlineLevel(after, TextRole.heading(1).chineseName()));
    }

    @Test
    void pageNumbersAreStillFields() throws IOException {
        try (ZipFile zip = new ZipFile(after.toFile())) {
            List<String> fields = zip.stream()
                    .filter(entry -> entry.getName().startsWith("word/footer"))
                    .map(entry -> read(zip, entry.getName()))
                    .filter(footer -> footer.contains("PAGE"))
                    .toList();
            assertThat(fields).as("footers with a field, odd and even").hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static Optional<String> outlineLevel(Path docx, String style) throws IOException {
        return Pattern.compile("<w:style .*?</w:style>", Pattern.DOTALL)
                .matcher(part(docx, "word/styles.xml"))
                .results()
                .map(MatchResult::group)
                .filter(found -> found.contains("<w:name w:val=\"" + style + "\"/>"))
                .flatMap(found -> OUTLINE_LEVEL.matcher(found).results().map(level -> level.group(1)))
                .findFirst();
    }

    /** The text without regard to lines: LibreOffice writes {@code w:overflowPunct} the wrong way round. */
    private static String text(Paper paper) {
        return paper.lines().stream().map(TextLine::text).collect(Collectors.joining());
    }

    private static long uses(Path docx, String element) throws IOException {
        return Pattern.compile("<" + element + "[ />]")
                .matcher(part(docx, "word/document.xml"))
                .results()
                .count();
    }

    private static String part(Path docx, String name) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return read(zip, name);
        }
    }

    private static String read(ZipFile zip, String name) {
        try {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
