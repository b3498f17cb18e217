package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.style.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Runs that go down the page, as the number of a page on its side does. */
class TurnedRunTest {
    private static final Offset<Float> HAIR = Offset.offset(0.02f);
    private static final Face FACE = TinyFaces.with("Turned", "—");

    @Test
    void aRunThatGoesDownIsTurnedToTheRightAndTheNextOneIsUprightAgain() throws Exception {
        Tag number = new Tag.Artifact(Tag.ArtifactKind.PAGE_NUMBER);
        GlyphRun across = run(number, 300);
        byte[] pdf = Written.pdf(new Sheets()
                .item(run(number, 200))
                .item(run(number, 0).downwards(70))
                .item(across)
                .pages());
        List<TextPosition> glyphs = glyphs(pdf);
        assertThat(glyphs).hasSize(6);
        assertThat(glyphs.get(2).getDir()).isEqualTo(270);
        assertThat(glyphs.get(2).getTextMatrix().getTranslateX()).isCloseTo(70, HAIR);
        assertThat(glyphs.get(3).getTextMatrix().getTranslateX()).isCloseTo(70, HAIR);
        assertThat(glyphs.get(2).getPageHeight() - glyphs.get(2).getTextMatrix().getTranslateY())
                .isCloseTo(100, HAIR);
        assertThat(glyphs.get(3).getPageHeight() - glyphs.get(3).getTextMatrix().getTranslateY())
                .isCloseTo(120, HAIR);
        assertThat(glyphs.get(5).getDir()).isZero();
        assertThat(glyphs.get(5).getTextMatrix().getTranslateX()).isCloseTo(120, HAIR);
        assertThat(glyphs.get(5).getPageHeight() - glyphs.get(5).getTextMatrix().getTranslateY())
                .isCloseTo(300, HAIR);
    }

    private static GlyphRun run(Tag tag, double baseline) {
        return new GlyphRun(
                Optional.of(FACE),
                14,
                Color.BLACK,
                false,
                baseline,
                new int[] {'—', '—'},
                new double[] {100, 120},
                134,
                Optional.empty(),
                tag);
    }

    private static List<TextPosition> glyphs(byte[] pdf) throws Exception {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                found.add(glyph);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found;
    }
}
