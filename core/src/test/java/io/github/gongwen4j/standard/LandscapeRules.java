package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A4 横排表格, clause 8, on a table that fills pages 3 to 5 of a document whose other pages are upright. Turned upright again, a
 * page on its side has its left edge at its foot and its upper edge at its left, where odd pages are bound and even ones cut.
 */
interface LandscapeRules extends Printed {
    String LANDSCAPE = "landscape-table";
    List<Integer> TURNED = List.of(3, 4, 5);

    @Test
    default void aTableOnItsSideFillsTheTurnedTypeArea() {
        for (int number : TURNED) {
            PaperPage page = paper(LANDSCAPE).page(number);
            Ruler.close("width of page " + number, page.width(), Ruler.SHEET_HEIGHT);
            Ruler.close("height of page " + number, page.height(), Ruler.SHEET_WIDTH);
            assertThat(page.blackRules()).isNotEmpty().allSatisfy(rule -> {
                Ruler.near("left end of a rule", rule.left(), Ruler.SHEET_HEIGHT - Ruler.TYPE_BOTTOM);
                Ruler.near("right end of a rule", rule.right(), Ruler.SHEET_HEIGHT - Ruler.TYPE_TOP);
            });
        }
    }

    @Test
    default void itsHeadLiesAtTheBindingOnOddPagesAndAtTheCutOnEvenOnes() {
        for (int number : TURNED.subList(1, TURNED.size())) {
            PaperPage page = paper(LANDSCAPE).page(number);
            Ruler.near(
                    "highest rule of page " + number, page.blackRules().get(0).y(), Ruler.TYPE_LEFT);
            TextLine head = page.lines().stream()
                    .filter(line -> line.text().contains("序号"))
                    .findFirst()
                    .orElseThrow();
            assertThat(head.baseline())
                    .isBetween(
                            page.blackRules().get(0).y(),
                            page.blackRules().get(1).y());
        }
    }

    @Test
    default void onTheTurnedSheetThePageNumberStandsWhereTheOtherPagesHaveIt() {
        for (int number : TURNED) {
            TextLine upright = paper(LANDSCAPE).page(number % 2 == 1 ? 1 : 2).pageNumber();
            List<Glyph> turned = turnedNumber(paper(LANDSCAPE).page(number));
            assertThat(turned).extracting(Glyph::text).containsExactly("—", Integer.toString(number), "—");
            assertThat(turned).allSatisfy(glyph -> {
                Ruler.close("size of " + glyph, glyph.size(), Ruler.SIZE_4);
                Ruler.near(
                        "baseline of " + glyph + " from the foot",
                        Ruler.SHEET_HEIGHT - glyph.left(),
                        upright.baseline());
            });
            Ruler.near(
                    "beginning of the number of page " + number, turned.get(0).baseline(), upright.left());
        }
    }

    /** The characters left of the type area from above, which is from the left once the sheet is turned. */
    private static List<Glyph> turnedNumber(PaperPage page) {
        return page.lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> !glyph.isBlank() && glyph.left() < Ruler.SHEET_HEIGHT - Ruler.TYPE_BOTTOM - 1)
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
    }
}
