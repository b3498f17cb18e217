package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.docx.LibreOffice.SetLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word processor makes of a document. Places hold whatever faces are installed: exact lines do not ask the face. */
@Tag("slow")
class LibreOfficeTest {
    private static final double TYPE_AREA_TOP = 37;
    private static final double TYPE_AREA_BOTTOM = 262;
    private static final double LINE = SampleFlows.LINE.millimetres();

    @TempDir
    private static Path folder;

    @Test
    void aPageHas22LinesOf28Characters() throws Exception {
        Flow flow = SampleFlows.of("试", SampleFlows.body("档".repeat(26 + 28 * 30)));
        List<SetLine> first = body(LibreOffice.lines(flow, folder), 1);
        assertThat(first).hasSize(22);
        assertThat(first.get(0).text()).hasSize(26);
        assertThat(first.subList(1, 22))
                .allSatisfy(line -> assertThat(line.text()).hasSize(28));
        assertThat(first.get(0).baseline()).isCloseTo(TYPE_AREA_TOP + 0.8 * LINE, offset(0.3));
        assertThat(first.get(21).baseline()).isCloseTo(TYPE_AREA_TOP + 21.8 * LINE, offset(0.3));
    }

    @Test
    void numbersComeOutAsTheyMustBePrinted() throws Exception {
        Flow flow = SampleFlows.circular();
        String shown = LibreOffice.lines(flow, folder).stream()
                .map(SetLine::text)
                .collect(Collectors.joining())
                .replaceAll("\\s|— ?\\d+ ?—", "");
        assertThat(flow.blocks().stream()
                        .filter(FlowParagraph.class::isInstance)
                        .map(FlowParagraph.class::cast)
                        .filter(paragraph -> paragraph.number().isPresent())
                        .map(FlowParagraph::text))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(shown).contains(text));
    }

    @Test
    void theImprintStandsAtTheFootOfTheLastPageAndMovesOnWhereItDoesNotFit() throws Exception {
        for (int count : List.of(5, 19, 20)) {
            List<FlowBlock> blocks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                blocks.add(SampleFlows.body("按期完成。"));
            }
            blocks.add(SampleFlows.imprint());
            List<SetLine> lines = LibreOffice.lines(SampleFlows.of("试", blocks.toArray(FlowBlock[]::new)), folder);
            SetLine printed = lines.stream()
                    .filter(line -> line.text().contains("印发"))
                    .findFirst()
                    .orElseThrow();
            assertThat(printed.page()).isEqualTo(count == 20 ? 2 : 1);
            assertThat(printed.baseline()).isCloseTo(TYPE_AREA_BOTTOM - 0.18 - 0.2 * 25 * 25.4 / 72, offset(0.5));
        }
    }

    @Test
    void pageNumbersStandOutsideSevenMillimetresBelow() throws Exception {
        Flow flow = SampleFlows.of("试", SampleFlows.body("档".repeat(28 * 30)));
        List<SetLine> numbers = LibreOffice.lines(flow, folder).stream()
                .filter(line -> line.text().contains("—"))
                .toList();
        assertThat(numbers).hasSize(2);
        assertThat(numbers)
                .allSatisfy(line -> assertThat(line.baseline()).isCloseTo(TYPE_AREA_BOTTOM + 8.5, offset(0.5)));
        assertThat(numbers.get(0).right()).isCloseTo(184 - 4.94, offset(0.5));
        assertThat(numbers.get(1).left()).isCloseTo(28 + 4.94, offset(0.5));
    }

    private static List<SetLine> body(List<SetLine> lines, int page) {
        return lines.stream()
                .filter(line -> line.page() == page && line.baseline() < TYPE_AREA_BOTTOM)
                .toList();
    }
}
