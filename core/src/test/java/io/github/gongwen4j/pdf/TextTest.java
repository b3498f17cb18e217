package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Pages;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Pages pages = SamplePages.whole();

    @Test
    void everyCharacterIsCopiedInItsOrder() throws IOException {
        assertThat(Written.text(Written.pdf(pages)).lines()).containsExactlyElementsOf(SamplePages.LINES);
    }

    @Test
    void everyGlyphStandsWhereTheLayoutPutIt() throws IOException {
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
                assertThat((double) glyph.getFontSizeInPt()).isCloseTo(run.size(), within(0.001));
            }
        }
        assertThat(glyphs).hasSize(next);
    }

    private static org.assertj.core.data.Offset<Double> within(double distance) {
        return org.assertj.core.api.Assertions.within(distance);
    }

    private static Stream<GlyphRun> runs(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(GlyphRun.class::isInstance)
                .map(GlyphRun.class::cast);
    }
}
