package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.pdf.Sheets.Look;
import io.github.gongwen4j.style.Color;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    @ParameterizedTest
    @EnumSource
    void thePagesAloneDecideTheBytes(PdfOptions.Compression compression) {
        PdfWriter writer = PdfWriter.create(new PdfOptions(compression));
        Pages pages = SamplePages.whole();
        byte[] first = Written.pdf(PdfWriter.create(new PdfOptions(compression)), SamplePages.whole());

        assertThat(IntStream.range(0, 32).parallel().mapToObj(i -> Written.pdf(writer, pages)))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(first));
    }

    @Test
    void theStreamStaysOpen() throws Exception {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PdfWriter.create().write(SamplePages.whole(), out);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void withoutFontsTheMessageSaysWhatToInstall() {
        Tag tag = new Tag.Artifact(Tag.ArtifactKind.PAGE_NUMBER);
        Pages pages = new Sheets()
                .item(new GlyphRun(
                        Optional.empty(),
                        16,
                        Color.BLACK,
                        false,
                        100,
                        new int[] {'一'},
                        new double[] {50},
                        66,
                        Optional.empty(),
                        tag))
                .pages();

        assertThatThrownBy(() -> Written.pdf(pages))
                .isInstanceOf(PdfException.class)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fonts-noto-cjk")
                .hasMessageContaining("仿宋");
    }

    @Test
    void aFaceThatMayNotBeEmbeddedIsRefusedByName() {
        Pages pages = oneLine(new KeptBack(TinyFaces.with("Kept Back", "一")), "一");

        assertThatThrownBy(() -> Written.pdf(pages)).isInstanceOfSatisfying(PdfException.class, refused -> {
            assertThat(refused.chinese()).contains("Kept Back", "不允许嵌入");
            assertThat(refused.english()).contains("Kept Back", "does not allow it to be embedded");
        });
    }

    @Test
    void aCharacterTheFaceLacksIsNamed() {
        Pages pages = oneLine(TinyFaces.with("Small", "一"), "一鿫");

        assertThatThrownBy(() -> Written.pdf(pages))
                .hasMessageContaining("Small")
                .hasMessageContaining("U+9FEB");
    }

    @Test
    void nothingIsWrittenWhenItFails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pages pages = oneLine(TinyFaces.with("Small", "一"), "鿫");

        assertThatThrownBy(() -> PdfWriter.create().write(pages, out)).isInstanceOf(PdfException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void contentOfAnElementThatIsNotThereIsRefused() {
        Look look = Look.of(TinyFaces.with("Tiny", "一"), 16);
        Pages pages = new Sheets().line(new Tag.Content(7), look, 50, "一").pages();

        assertThatThrownBy(() -> Written.pdf(pages))
                .isInstanceOf(PdfException.class)
                .hasMessageContaining("7");
    }

    @Test
    void spacesAndHyphensAFaceLacksAreDrawnByThePlainOnes() throws Exception {
        Pages pages = oneLine(TinyFaces.with("Tiny", "一二"), "一\u3000二\u2011a\u00A0b");

        assertThat(Written.text(Written.pdf(pages)).strip()).isEqualTo("一\u3000二\u2011a\u00A0b");
    }

    private static Pages oneLine(Face face, String text) {
        return new Sheets().block(StructureType.P, Look.of(face, 16), text).pages();
    }
}
