package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Tables.above;
import static io.github.gongwen4j.layout.Tables.cell;
import static io.github.gongwen4j.layout.Tables.heldCell;
import static io.github.gongwen4j.layout.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);
    private static final double LEFT = 1588 / 20.0;
    private static final double TOP = 2098 / 20.0;

    @Test
    void aRowIsAsHighAsItsTallestCellAndARule() {
        Pages pages = Flows.layout(Tables.of(0, row(cell("甲", "乙"), cell("丙")), row(cell("丁"), cell("戊"))));
        assertThat(Flows.run(pages, "甲").baseline()).isCloseTo(TOP + 0.5 + 16, HAIR);
        assertThat(Flows.run(pages, "丁").baseline()).isCloseTo(TOP + 0.5 + 40 + 0.5 + 16, HAIR);
    }

    @Test
    void textStandsInTheMiddleOfItsCellAndThePaddingFromTheRule() {
        Pages pages = Flows.layout(Tables.of(0, row(cell("甲", "乙"), cell("丙"))));
        assertThat(Flows.run(pages, "丙").baseline()).isCloseTo(TOP + 0.5 + 10 + 16, HAIR);
        assertThat(Flows.run(pages, "丙").x(0)).isCloseTo(LEFT + 100 + 5, HAIR);
    }

    @Test
    void whatFollowsStandsOnTheNextLineOfTheGridBelowTheLowestRule() {
        Pages pages = Flows.layout(
                Tables.of(0, row(cell("甲"), cell("乙"))), Flows.paragraph("后文").build());
        assertThat(Flows.run(pages, "后文").baseline()).isCloseTo(TOP + 1.8 * 579 / 20, HAIR);
    }

    @Test
    void cellsThatAreOneHaveNoRuleBetweenAndTheTextInTheMiddle() {
        Pages pages = Flows.layout(Tables.of(0, row(cell("甲"), cell("乙")), row(above(), cell("丙"))));
        assertThat(Flows.run(pages, "甲").baseline()).isCloseTo(TOP + 0.5 + 10.25 + 16, HAIR);
        List<RuleLine> between = Flows.rules(pages.pages().get(0)).stream()
                .filter(rule -> rule.y0() == rule.y1() && Math.abs(rule.y0() - (TOP + 20.75)) < 0.01)
                .toList();
        assertThat(between).hasSize(1);
        assertThat(between.get(0).x0()).isCloseTo(LEFT + 100, HAIR);
    }

    @Test
    void aRowHeldToTheNextGoesToItsPage() {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 31; i++) {
            rows.add(row(cell("行" + i), cell("单位")));
        }
        rows.set(30, row(heldCell("一个阶段"), cell("前半")));
        rows.add(row(above(), cell("后半")));
        assertThat(Flows.layout(Tables.of(0, rows)).pages()).hasSize(2);
        Page first = Flows.layout(Tables.of(0, rows)).pages().get(0);
        assertThat(Flows.lines(first)).contains("行30单位").noneMatch(line -> line.contains("前半"));
    }

    @Test
    void theHeaderStandsAgainOnEveryFurtherPage() {
        Pages pages = Flows.layout(Tables.simple(70));
        assertThat(pages.pages()).hasSize(3);
        Page second = pages.pages().get(1);
        assertThat(Flows.artifacts(second, Artifacts.REPEATED_HEADER))
                .extracting(GlyphRun::text)
                .containsExactly("任务", "单位");
        assertThat(Flows.artifacts(pages.pages().get(0), Artifacts.REPEATED_HEADER))
                .isEmpty();
    }

    @Test
    void noRowIsLostOrPrintedTwice() {
        Pages pages = Flows.layout(Tables.simple(70));
        List<String> lines = pages.pages().stream()
                .flatMap(page -> Flows.lines(page).stream())
                .toList();
        assertThat(lines).hasSize(71).startsWith("任务单位", "任务1单位1").endsWith("任务70单位70");
    }

    @Test
    void aRowHigherThanAPageIsBroken() {
        String[] many = IntStream.range(0, 60).mapToObj(i -> "行" + i).toArray(String[]::new);
        Pages pages = Flows.layout(Tables.of(1, row(cell("任务"), cell("单位")), row(cell(many), cell("局"))));
        assertThat(pages.pages().size()).isGreaterThan(1);
        String text = pages.pages().stream()
                .flatMap(page -> Flows.content(page).stream())
                .map(GlyphRun::text)
                .filter(run -> run.startsWith("行"))
                .reduce("", String::concat);
        assertThat(text).isEqualTo(String.join("", many));
        double bottom = (16838 - 1984) / 20.0;
        assertThat(pages.pages()).allSatisfy(page -> assertThat(Flows.content(page))
                .allSatisfy(run -> assertThat(run.baseline()).isLessThan(bottom)));
    }

    @Test
    void aCellCutByTheEndOfThePageHasItsTextAtTheTop() {
        FlowTable.Row merged = row(cell("阶段"), cell("任务"));
        FlowTable.Row goesOn = row(above(), cell("任务"));
        List<FlowTable.Row> rows = new ArrayList<>(List.of(merged));
        for (int i = 0; i < 40; i++) {
            rows.add(goesOn);
        }
        Pages pages = Flows.layout(Tables.of(0, rows));
        assertThat(Flows.run(pages, "阶段").baseline()).isCloseTo(TOP + 16.5, HAIR);
    }

    @Test
    void theRowThatTheEndOfThePageCutsHasAllItsTextAtTheTop() {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(row(i == 0 ? cell("阶段") : above(), cell("甲" + i, "乙"), cell("丙" + i)));
        }
        Pages pages = Flows.layout(Tables.ofThree(rows));
        GlyphRun last = Flows.run(pages, "甲14");
        assertThat(Flows.content(pages.pages().get(0))).contains(last);
        assertThat(Flows.run(pages, "丙14").baseline()).isCloseTo(last.baseline(), HAIR);
        assertThat(Flows.run(pages, "丙13").baseline())
                .isCloseTo(Flows.run(pages, "甲13").baseline() + 10, HAIR);
    }

    @Test
    void aRowHigherThanAPageBeginsWhereItStandsAndHasNoRuleWhereItGoesOn() {
        String[] many = IntStream.range(0, 60).mapToObj(i -> "行" + i).toArray(String[]::new);
        Pages pages = Flows.layout(
                Flows.paragraph("前文").build(),
                Tables.of(1, row(cell("任务"), cell("单位")), row(cell(many), cell("局")), row(cell("末"), cell("尾"))));
        Page first = pages.pages().get(0);
        assertThat(Flows.lines(first)).startsWith("前文", "任务单位", "行0局", "行1");
        assertThat(Flows.rules(first).stream().filter(rule -> rule.y0() == rule.y1()))
                .as("above the header, between it and the row, and at the foot of the page")
                .hasSize(3);
    }

    @Test
    void aTableOfManyRowsIsSetInTime() {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(row(i == 0 ? cell("阶段") : above(), cell("任务")));
        }
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Flows.layout(Tables.of(0, rows)));
    }

    @Test
    void theStructureNamesHeaderBodyRowsAndCells() {
        Pages pages = Flows.layout(Tables.simple(1));
        StructureElement table = Flows.first(pages, StructureType.TABLE).orElseThrow();
        assertThat(table.summary()).contains("任务分工");
        assertThat(table.children())
                .extracting(StructureElement::type)
                .containsExactly(StructureType.THEAD, StructureType.TBODY);
        StructureElement head = table.children().get(0).children().get(0);
        StructureElement body = table.children().get(1).children().get(0);
        assertThat(head.children()).extracting(StructureElement::type).containsOnly(StructureType.TH);
        assertThat(body.children()).extracting(StructureElement::type).containsOnly(StructureType.TD);
        assertThat(Flows.text(pages, body.children().get(1))).isEqualTo("单位1");
    }
}
