package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.style.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Where a line in these tests has {@code |}, a quarter of the type size is left free; {@code /} begins another run. */
class JoinedGlyphsTest {
    private static final double SIZE = 16;
    private final Face face = TinyFaces.with("Tiny", "开展全市年月日云溪市教育局签发人：");

    @Test
    void figuresSetApartFromChineseAreJoinedToTheirNeighbours() throws IOException {
        assertThat(joined("开展|2026|年|3|月全市")).containsExactly("展2", "6年3月");
    }

    @Test
    void glyphsOfDifferentRunsAreJoinedToo() throws IOException {
        assertThat(joined("开展|/2026|/年|/3|/月/全市")).containsExactly("展2", "6年3月");
    }

    @Test
    void aSpreadNameIsJoined() throws IOException {
        assertThat(joined("云|||||||溪|||||||市")).containsExactly("云溪市");
    }

    @Test
    void aStretchedLineIsJoined() throws IOException {
        assertThat(joined("云|溪|市|教|育|局")).containsExactly("云溪市教育局");
    }

    @Test
    void whatASpaceSeparatesIsNotJoined() throws IOException {
        assertThat(joined("云溪市| |教育局")).isEmpty();
    }

    @Test
    void wideRoomSeparates() throws IOException {
        assertThat(joined("云溪市||||||签发人：")).isEmpty();
    }

    @Test
    void theNextLineIsNotJoined() throws IOException {
        Sheets sheets = new Sheets();
        Tag paragraph = new Tag.Content(sheets.newId());
        Sheets.Look look = Sheets.Look.of(face, SIZE);
        sheets.line(paragraph, look, 80, "云溪").line(paragraph, look, 115, "教育");
        sheets.structure(sheets.element(1, StructureType.P));

        assertThat(joined(Written.pdf(sheets.pages()))).isEmpty();
    }

    @Test
    void noCharacterIsLostOrDoubledWhereAReaderMindsTheJoinedTextOrNot() throws IOException {
        assertThat(Written.text(Written.pdf(pages("开展|2026|年|3|月全市"))).replaceAll("\\s", ""))
                .isEqualTo("开展2026年3月全市");
    }

    @Test
    void popplerCopiesJoinedGlyphsWithoutSpaces(@TempDir Path directory) throws Exception {
        Path file = Files.write(directory.resolve("joined.pdf"), Written.pdf(pages("开展|2026|年|/3|/月 全市")));

        assertThat(Tools.run("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", file.toString(), "-")
                        .strip())
                .isEqualTo("开展2026年3月 全市");
    }

    @Test
    void joinedTextIsStillArchivalAndAccessible() throws Exception {
        byte[] pdf = Written.pdf(pages("开展|2026|年|/3|/月"));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private List<String> joined(String line) throws IOException {
        return joined(Written.pdf(pages(line)));
    }

    /** The texts of glyphs that belong together, in the order in which they are drawn. */
    private static List<String> joined(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            return extractor.getMarkedContents().stream()
                    .flatMap(paragraph -> paragraph.getContents().stream())
                    .filter(PDMarkedContent.class::isInstance)
                    .map(PDMarkedContent.class::cast)
                    .filter(piece -> piece.getTag().equals("Span"))
                    .map(PDMarkedContent::getActualText)
                    .toList();
        }
    }

    private Pages pages(String line) {
        Sheets sheets = new Sheets();
        Tag paragraph = new Tag.Content(sheets.newId());
        double x = 80;
        for (String run : line.split("/")) {
            x = add(sheets, paragraph, x, run);
        }
        return sheets.structure(sheets.element(1, StructureType.P)).pages();
    }

    private double add(Sheets sheets, Tag tag, double start, String run) {
        int[] characters = run.replace("|", "").codePoints().toArray();
        double[] xs = new double[characters.length];
        double x = start;
        int next = 0;
        for (int character : run.codePoints().toArray()) {
            if (character == '|') {
                x += SIZE / 4;
            } else {
                xs[next++] = x;
                x += face.advance(character) * SIZE / 1000;
            }
        }
        sheets.item(new GlyphRun(
                Optional.of(face), SIZE, Color.BLACK, false, 120, characters, xs, x, Optional.empty(), tag));
        return x;
    }
}
