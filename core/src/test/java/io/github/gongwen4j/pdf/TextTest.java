package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.style.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private final Pages pages = SamplePages.whole();

    @Test
    void everyCharacterIsCopiedInItsOrder() throws IOException {
        assertThat(Written.text(Written.pdf(pages)).lines()).containsExactlyElementsOf(SamplePages.LINES);
    }

    @Test
    void everyGlyphStandsWhereTheLayoutPutIt() throws IOException {
        assertPlaces(pages);
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 10.5, 16, 22, 62})
    void glyphsSetAnyhowStandWhereTheLayoutPutThem(double size) throws IOException {
        Face face = SamplePages.face("Tiny");
        int[] characters = "认真贯彻执行——做到“早部署、早检查”，使用GIS与Internet".codePoints().toArray();
        Random random = new Random(Math.round(size));
        Sheets sheets = new Sheets();
        for (int line = 0; line < 20; line++) {
            double[] xs = new double[characters.length];
            double x = random.nextDouble() * 100;
            double usual = random.nextDouble() - 0.5;
            for (int i = 0; i < xs.length; i++) {
                xs[i] = x;
                boolean odd = random.nextInt(line + 1) > 10;
                x += face.advance(characters[i]) * size / 1000 + (odd ? 3 * random.nextGaussian() : usual);
            }
            Tag tag = new Tag.Artifact(Tag.ArtifactKind.REPEATED_HEADER);
            sheets.item(new GlyphRun(
                    Optional.of(face),
                    size,
                    Color.BLACK,
                    line % 3 == 0,
                    50 + line * 35.0001,
                    characters,
                    xs,
                    x,
                    Optional.empty(),
                    tag));
        }

        assertPlaces(sheets.pages());
    }

    @Test
    void whatStandsInForACharacterIsCopiedAsThatCharacter() throws IOException {
        Sheets sheets = new Sheets();
        Sheets.Look look = Sheets.Look.of(SamplePages.face("Tiny"), 16);
        int paragraph = sheets.newId();
        double end = sheets.run(new Tag.Content(paragraph), look, 80, "联系人：", Optional.empty());
        end = sheets.run(new Tag.Content(paragraph), look, end, "李", Optional.of("𰻝(\\"));
        sheets.line(new Tag.Content(paragraph), look, end, "。");
        sheets.structure(sheets.element(paragraph, StructureType.P));

        assertThat(Written.text(Written.pdf(sheets.pages())))
                .contains("联系人：𰻝(\\。")
                .doesNotContain("李");
    }

    private static void assertPlaces(Pages pages) throws IOException {
        List<TextPosition> glyphs = Written.glyphs(Written.pdf(pages));
        List<GlyphRun> runs = runs(pages).toList();
        int next = 0;
        for (GlyphRun run : runs) {
            for (int i = 0; i < run.length(); i++) {
                TextPosition glyph = glyphs.get(next++);
                assertThat(glyph.getUnicode()).isEqualTo(Character.toString(run.codePoint(i)));
                assertThat((double) glyph.getXDirAdj())
                        .as("%s of %s", glyph.getUnicode(), run)
                        .isCloseTo(run.x(i), within(0.01));
                assertThat((double) glyph.getYDirAdj()).isCloseTo(run.baseline(), within(0.01));
                assertThat((double) glyph.getFontSize()).isCloseTo(run.size(), within(0.001));
            }
        }
        assertThat(glyphs).hasSize(next);
    }

    private static Stream<GlyphRun> runs(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(GlyphRun.class::isInstance)
                .map(GlyphRun.class::cast);
    }
}
