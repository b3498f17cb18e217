package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.pdf.Sheets.Look;
import io.github.gongwen4j.style.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final Sheets sheets = new Sheets();
    private final Look look = Look.of(TinyFaces.with("Tiny", "一二三四五六七八"), 16);

    @Test
    void aParagraphIsOnePieceOnEachOfItsPages() throws IOException {
        Tag paragraph = new Tag.Content(sheets.newId());
        sheets.line(paragraph, look, 80, "一").rule(1, Color.RED).line(paragraph, look, 80, "二");
        sheets.endPage().line(paragraph, look, 80, "三").line(paragraph, look, 80, "四");
        sheets.structure(sheets.element(1, StructureType.P));

        assertThat(structure()).containsExactly("  Document", "    P", "      “一二”", "      “三四”");
    }

    @Test
    void contentAndChildrenAreReadAsTheyAreDrawn() throws IOException {
        Tag paragraph = new Tag.Content(sheets.newId());
        Tag span = new Tag.Content(sheets.newId());
        sheets.run(paragraph, look, 80, "一", Optional.empty());
        sheets.run(span, look, 96, "二", Optional.empty());
        sheets.run(paragraph, look, 112, "三", Optional.empty());
        sheets.structure(sheets.element(1, StructureType.P, sheets.element(2, StructureType.SPAN)));

        assertThat(structure())
                .containsExactly("  Document", "    P", "      “一”", "      Span", "        “二”", "      “三”");
    }

    @Test
    void childrenKeepTheOrderOfTheStructureEvenIfTheyAreDrawnInAnother() throws IOException {
        Tag first = new Tag.Content(sheets.newId());
        Tag second = new Tag.Content(sheets.newId());
        sheets.line(second, look, 80, "二").line(first, look, 80, "一");
        sheets.structure(sheets.element(1, StructureType.P)).structure(sheets.element(2, StructureType.P));

        assertThat(structure()).containsExactly("  Document", "    P", "      “一”", "    P", "      “二”");
    }

    @Test
    void elementsWithoutContentAreLeftOutButNotTheCellsOfATable() throws IOException {
        Tag cell = new Tag.Content(sheets.newId());
        sheets.line(cell, look, 80, "一");
        StructureElement row = sheets.element(
                5, StructureType.TR, sheets.element(1, StructureType.TD), sheets.element(2, StructureType.TD));
        sheets.structure(sheets.element(3, StructureType.P))
                .structure(sheets.element(4, StructureType.H1))
                .structure(new StructureElement(
                        6,
                        StructureType.TABLE,
                        false,
                        Optional.of("摘要"),
                        List.of(sheets.element(7, StructureType.THEAD), sheets.element(8, StructureType.TBODY, row))))
                .structure(sheets.element(9, StructureType.TABLE, sheets.element(10, StructureType.TR)));

        assertThat(structure())
                .containsExactly(
                        "  Document",
                        "    Table [O Table, Summary 摘要]",
                        "      TBody",
                        "        TR",
                        "          TD",
                        "            “一”",
                        "          TD");
    }

    @Test
    void headingsNeverJump() throws IOException {
        sheets.block(StructureType.H2, look, "一")
                .block(StructureType.H4, look, "二")
                .block(StructureType.H2, look, "三");

        assertThat(structure()).contains("    H1", "    H2").doesNotContain("    H4");
    }

    @Test
    void bookmarksAreNestedAsTheHeadingsAre() throws IOException {
        sheets.bookmark(0, "标题").block(StructureType.H1, look, "一");
        sheets.bookmark(1, "甲").block(StructureType.H2, look, "二");
        sheets.bookmark(3, "甲之一").block(StructureType.H4, look, "三");
        sheets.endPage().bookmark(1, "乙").block(StructureType.H2, look, "四");

        assertThat(PdfDump.bookmarks(Written.pdf(sheets.pages())))
                .containsExactly(
                        "  shown 3",
                        "  标题 → page 1 COSName{XYZ} COSFloat{737.89} count 2",
                        "    甲 → page 1 COSName{XYZ} COSFloat{708.94} count -1",
                        "      甲之一 → page 1 COSName{XYZ} COSFloat{679.99}",
                        "    乙 → page 2 COSName{XYZ} COSFloat{737.89}");
    }

    @Test
    void withoutBookmarksThereIsNoOutline() throws IOException {
        sheets.block(StructureType.P, look, "一");

        assertThat(PdfDump.bookmarks(Written.pdf(sheets.pages()))).isEmpty();
    }

    private List<String> structure() throws IOException {
        return PdfDump.structure(Written.pdf(sheets.pages()));
    }
}
