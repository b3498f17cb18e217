package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.pictures.Drawn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkToneTest {
    private static byte[] ring(String format, boolean transparent, int rgb, int size) {
        BufferedImage image =
                new BufferedImage(size, size, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        if (!transparent) {
            pen.setColor(new Color(250, 248, 244));
            pen.fillRect(0, 0, size, size);
        }
        pen.setColor(new Color(rgb));
        pen.setStroke(new java.awt.BasicStroke(size / 20f));
        pen.drawOval(size / 10, size / 10, size * 8 / 10, size * 8 / 10);
        pen.dispose();
        return Drawn.file(image, format);
    }

    private static Image svg(String content) {
        String file = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'>" + content + "</svg>";
        return Image.of(file.getBytes(StandardCharsets.UTF_8), "章");
    }

    @ParameterizedTest
    @CsvSource({
        "png, true, D21010, RED", "png, false, FF0000, RED", "jpeg, false, C00000, RED", "png, true, 8B0000, RED",
        "png, true, 000000, OTHER", "jpeg, false, 404040, OTHER", "png, true, 2030C0, OTHER",
                "png, true, FFA500, OTHER",
        "png, true, FFFFFF, NONE", "jpeg, false, FFFFFF, NONE"
    })
    void theToneOfAPictureIsThatOfItsInkAndNotOfThePaper(String format, boolean transparent, String rgb, InkTone tone) {
        for (int size : List.of(60, 1300)) {
            byte[] file = ring(format, transparent, Integer.parseInt(rgb, 16), size);

            assertThat(Image.of(file, "章").inkTone()).as("at %d pixels", size).contains(tone);
        }
    }

    @Test
    void theToneOfADrawingIsThatOfItsShapes() {
        assertThat(svg("<circle cx='45' cy='45' r='30' fill='#d21010'/>").inkTone())
                .contains(InkTone.RED);
        assertThat(svg("<circle cx='45' cy='45' r='30'/>").inkTone()).contains(InkTone.OTHER);
        assertThat(svg("<circle cx='200' cy='45' r='30'/>").inkTone()).contains(InkTone.NONE);
        assertThat(svg("").inkTone()).contains(InkTone.NONE);
    }

    @Test
    void aBlankSealIsRefused() {
        Signature signature = new Signature(List.of("甲局"), Optional.empty(), SealManner.SEAL);

        assertThatThrownBy(() -> signature.withSeals(svg("")))
                .isInstanceOfSatisfying(ModelException.class, refused -> assertThat(refused.path())
                        .isEqualTo("seal-image"))
                .hasMessageContaining("空白");
    }

    @Test
    void aDrawingIsMeasuredInHundredthsOfAPixel() {
        Image image = svg("");

        assertThat(image.type()).isEqualTo(ImageType.SVG);
        assertThat(image.width()).isEqualTo(9000);
        assertThat(image.width() / image.pixelsPerInch()).isEqualTo(90 / 96.0);
        assertThat(image.withAlternativeText("别的").drawing()).isEqualTo(image.drawing());
    }
}
