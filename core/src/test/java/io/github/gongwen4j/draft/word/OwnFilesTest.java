package io.github.gongwen4j.draft.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.Documents;
import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.DefaultProfile;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.docx.DocxOptions;
import io.github.gongwen4j.docx.DocxWriter;
import io.github.gongwen4j.docx.NumberingMode;
import io.github.gongwen4j.draft.FixedBlock;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this library writes as Word files it reads back word for word. */
class OwnFilesTest {
    private static final Path SAMPLES = Path.of("..", "samples", "documents");

    static Stream<Arguments> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".json"))
                    .sorted()
                    .toList();
            return names.stream()
                    .flatMap(name -> Stream.of(NumberingMode.values()).map(mode -> Arguments.of(name, mode)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void theTextOfAFileIsThatOfItsFlow(String name, NumberingMode mode) throws IOException {
        Document document = Documents.read(SAMPLES.resolve(name));
        Flow flow = Composer.of(DefaultProfile.of(document)).compose(document);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxWriter.create(DocxOptions.DEFAULT.withNumbering(mode)).write(flow, docx);

        Manuscript read = WordReader.create().read(docx.toByteArray());

        assertThat(words(read)).isEqualTo(words(flow));
        assertThat(read.repairs()).isEmpty();
        CoveredText.assertWhole(read);
    }

    private static List<String> words(Flow flow) {
        List<String> words = new ArrayList<>();
        flow.blocks().forEach(block -> words(block, words));
        return words;
    }

    private static void words(FlowBlock block, List<String> words) {
        if (block instanceof FlowParagraph paragraph) {
            add(paragraph, words);
        } else if (block instanceof FlowFigure figure) {
            figure.caption().ifPresent(caption -> add(caption, words));
        } else if (block instanceof FlowChart chart) {
            chart.caption().ifPresent(caption -> add(caption, words));
        } else if (block instanceof FlowTable table) {
            cells(table, words);
        } else if (block instanceof FlowJointMark mark) {
            words.addAll(mark.organs());
            words.add(mark.suffix());
        } else if (block instanceof FlowLetterhead letterhead) {
            add(letterhead.mark(), words);
        } else if (block instanceof FlowImprint imprint) {
            imprint.entries().forEach(entry -> add(entry, words));
        } else if (block instanceof FlowContents) {
            // set aside when it is read
        }
    }

    /** What is merged downwards stands in each row. */
    private static void cells(FlowTable table, List<String> words) {
        List<List<FlowParagraph>> above = new ArrayList<>();
        for (FlowTable.Row row : table.rows()) {
            List<List<FlowParagraph>> cells = new ArrayList<>();
            for (FlowTable.Cell cell : row.cells()) {
                cells.add(cell.continuesAbove() ? above.get(cells.size()) : cell.paragraphs());
            }
            cells.forEach(cell -> cell.forEach(each -> add(each, words)));
            above = cells;
        }
    }

    private static void add(FlowParagraph paragraph, List<String> words) {
        String text = paragraph
                .text()
                .replace("\n", "")
                .replaceAll("[　 ]*\t[\t　 ]*", "　")
                .strip();
        if (!text.isEmpty()) {
            words.add(text);
        }
    }

    private static List<String> words(Manuscript manuscript) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= manuscript.paragraphs().size(); i++) {
            for (FixedBlock block : manuscript.blocks()) {
                if (block.before() == i && block.block() instanceof Table table) {
                    Stream.concat(Stream.of(table.head()), table.rows().stream())
                            .forEach(words::addAll);
                }
            }
            if (i < manuscript.paragraphs().size()) {
                words.add(manuscript.paragraphs().get(i).clean().text());
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
