package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any flow, however odd. */
class AnyFlowTest {
    private static final String CHARACTERS = "档案管理会议，。“”（）——…2026.5%AZaz -\t\n　①";
    private static final Keep[] KEEPS = Keep.values();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsDrawnOnceAndInOrder(long seed) {
        List<FlowBlock> blocks = blocks(new Random(seed));
        Pages pages = Flows.layout(blocks);
        String drawn = pages.pages().stream()
                .flatMap(page -> Flows.content(page).stream())
                .map(GlyphRun::text)
                .collect(Collectors.joining());
        String paragraphs = blocks.stream()
                .filter(FlowParagraph.class::isInstance)
                .map(block -> ((FlowParagraph) block).text())
                .collect(Collectors.joining());
        assertThat(withoutCells(drawn)).isEqualTo(paragraphs.replaceAll("[\\t\\n]", ""));
        assertThat(drawn.length() - withoutCells(drawn).length()).isEqualTo(charactersInCells(blocks));
    }

    private static int charactersInCells(List<FlowBlock> blocks) {
        return blocks.stream()
                .filter(FlowTable.class::isInstance)
                .flatMap(block -> ((FlowTable) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingStandsBelowTheTypeArea(long seed) {
        for (Page page : Flows.layout(blocks(new Random(seed))).pages()) {
            assertThat(Flows.content(page))
                    .allSatisfy(run -> assertThat(run.baseline()).isLessThan((16838 - 1984) / 20.0));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsAreElementsInTheOrderInWhichTheyAreDrawn(long seed) {
        List<FlowBlock> paragraphs = blocks(new Random(seed)).stream()
                .filter(FlowParagraph.class::isInstance)
                .toList();
        Pages pages = Flows.layout(paragraphs);
        List<Integer> drawn = pages.pages().stream()
                .flatMap(page -> Flows.content(page).stream())
                .map(run -> ((Tag.Content) run.tag()).element())
                .distinct()
                .toList();
        assertThat(drawn).isSorted();
    }

    private static List<FlowBlock> blocks(Random random) {
        List<FlowBlock> blocks = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            blocks.add(random.nextInt(8) == 0 ? table(random) : paragraph(random));
        }
        return blocks;
    }

    private static FlowParagraph paragraph(Random random) {
        Alignment[] alignments = Alignment.values();
        FlowParagraph.Builder paragraph = FlowParagraph.of(TextRole.BODY, Length.pt(10 + random.nextInt(30)))
                .align(alignments[random.nextInt(alignments.length)])
                .indents(new Indents(
                        Length.pt(random.nextInt(100)),
                        Length.pt(random.nextInt(500)),
                        Length.pt(random.nextInt(200) - 100.0)))
                .before(Length.pt(random.nextInt(20)))
                .tab(Alignment.END, Length.pt(random.nextInt(600)))
                .run(text(random), Flows.BODY)
                .run(text(random), Flows.PROFILE.style(TextRole.TITLE));
        if (random.nextInt(4) == 0) {
            paragraph.keep(KEEPS[random.nextInt(KEEPS.length)]);
        }
        if (random.nextInt(4) == 0) {
            paragraph.outline(new OutlineEntry(random.nextInt(9), text(random), random.nextBoolean()));
        }
        return paragraph.build();
    }

    private static FlowTable table(Random random) {
        List<FlowTable.Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            FlowTable.Cell left = i > 1 && random.nextInt(3) == 0 ? Tables.above() : cell(random);
            rows.add(Tables.row(left, cell(random)));
        }
        return Tables.of(random.nextInt(2), rows);
    }

    /** Text of cells is of characters that paragraphs have not, so that they can be told apart. */
    private static FlowTable.Cell cell(Random random) {
        String[] lines = Stream.generate(() -> "表".repeat(1 + random.nextInt(40)))
                .limit(1 + random.nextInt(3))
                .toArray(String[]::new);
        return Tables.cell(lines);
    }

    private static String withoutCells(String text) {
        return text.replace("表", "");
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(90), 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
