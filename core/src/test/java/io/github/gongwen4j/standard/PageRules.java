package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 版面, clauses 5.1 and 5.2, and 页码, clause 7.5. */
interface PageRules extends Printed {
    @Test
    default void theSheetIsA4Upright() {
        for (PaperPage page : paper("grid").pages()) {
            Ruler.close("width of the sheet", page.width(), Ruler.SHEET_WIDTH);
            Ruler.close("height of the sheet", page.height(), Ruler.SHEET_HEIGHT);
        }
    }

    @Test
    default void theTextFillsTheTypeArea() {
        List<TextLine> lines = paper("grid").page(2).typeArea();
        assertThat(lines).allSatisfy(line -> {
            Ruler.near("left edge of " + line, line.left(), Ruler.TYPE_LEFT);
            Ruler.near("right edge of " + line, line.right(), Ruler.TYPE_RIGHT);
        });
        Ruler.isLine(lines.get(0), 1);
        Ruler.isLine(lines.get(lines.size() - 1), Ruler.LINES);
    }

    @Test
    default void aPageHas22LinesOf28Characters() {
        List<TextLine> lines = paper("grid").page(2).typeArea();
        assertThat(lines).hasSize(Ruler.LINES);
        assertThat(lines).allSatisfy(line -> assertThat(line.text()).hasSize(Ruler.CHARACTERS));
        for (int i = 1; i < lines.size(); i++) {
            Ruler.close(
                    "pitch above " + lines.get(i),
                    lines.get(i).baseline() - lines.get(i - 1).baseline(),
                    Ruler.LINE);
        }
    }

    @Test
    default void theBodyIsBlackFangSongOfSize3() {
        assertThat(paper("grid").page(2).typeArea()).allSatisfy(line -> {
            Ruler.close("size of " + line, line.size(), Ruler.SIZE_3);
            assertThat(line.rgb()).isEqualTo(Ruler.BLACK);
            assertThat(line.faces()).containsExactly(face(FaceRole.FANG_SONG));
        });
    }

    @Test
    default void onlyMarkAndRuleOfTheHeaderAreRed() {
        for (PaperPage page : paper("upward").pages()) {
            assertThat(page.lines()).allSatisfy(line -> {
                boolean mark = line.size() > 1.2 * Ruler.SIZE_2;
                assertThat(line.rgb()).as(line.toString()).isEqualTo(mark ? Ruler.RED : Ruler.BLACK);
            });
        }
    }

    @Test
    default void thePageNumberStands7MillimetresBelowTheTypeArea() {
        for (PaperPage page : paper("grid").pages()) {
            TextLine number = page.pageNumber();
            assertThat(number.text()).isEqualTo("—" + page.number() + "—");
            Glyph dash = number.glyphs().stream()
                    .filter(glyph -> !glyph.isBlank())
                    .findFirst()
                    .orElseThrow();
            Ruler.near("dash of " + number, (dash.inkTop() + dash.inkBottom()) / 2, Ruler.TYPE_BOTTOM + 7);
            Ruler.close("size of " + number, number.size(), Ruler.SIZE_4);
            assertThat(number.faces()).containsExactly(face(FaceRole.SONG));
        }
    }

    @Test
    default void thePageNumberStandsOneCharacterInFromTheOuterEdge() {
        for (PaperPage page : paper("grid").pages()) {
            TextLine number = page.pageNumber();
            if (page.number() % 2 == 1) {
                Ruler.near("right end of " + number, number.right(), Ruler.TYPE_RIGHT - Ruler.SIZE_4);
            } else {
                Ruler.near("left end of " + number, number.left(), Ruler.TYPE_LEFT + Ruler.SIZE_4);
            }
        }
    }

    @Test
    default void attachmentsGoOnCounting() {
        Paper paper = paper("circular");
        assertThat(paper.pages())
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.pageNumber().text()).isEqualTo("—" + page.number() + "—"));
    }
}
