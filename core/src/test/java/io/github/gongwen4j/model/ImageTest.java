package io.github.gongwen4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.pictures.PngBuilder;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {
    private static final byte[] PNG = Drawn.chart(90, 40);
    private static final byte[] JPEG = Drawn.jpegChart(90, 40);

    @Test
    void kindAndSizeAreReadFromTheFile() {
        assertThat(Image.of(PNG, "图")).hasToString("PNG 90 × 40 图");
        assertThat(Image.of(JPEG, "图")).hasToString("JPEG 90 × 40 图");
    }

    @Test
    void aPngSaysHowFineItIsInPixelsAMetre() {
        byte[] fine =
                ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1).array();
        byte[] file = PngBuilder.of(1, 1, 8, 0).chunk("pHYs", fine).pixels(0, 7).end();

        assertThat(Image.of(file, "图").pixelsPerInch()).isBetween(299.9, 300.1);
    }

    @Test
    void aJpegSaysHowFineItIsInItsFirstSegment() {
        byte[] file = JPEG.clone();
        assertThat(new String(file, 6, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("JFIF");
        file[13] = 2;
        file[14] = 0;
        file[15] = 100;

        assertThat(Image.of(file, "图").pixelsPerInch()).isEqualTo(254);
    }

    @Test
    void aFileThatSaysNothingOrNonsenseOfItsFinenessIsTakenAt96() {
        byte[] zero = JPEG.clone();
        zero[13] = 1;
        zero[14] = 0;
        zero[15] = 1;

        assertThat(Image.of(PNG, "图").pixelsPerInch()).isEqualTo(96);
        assertThat(Image.of(zero, "图").pixelsPerInch()).isEqualTo(96);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        for (byte[] file : new byte[][] {{}, {'G', 'I', 'F', '8', '9', 'a'}, {(byte) 0xFE}, {(byte) 0xFF}}) {
            assertThatThrownBy(() -> Image.of(file, "图"))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("不是 PNG、JPEG 或 SVG 图片");
        }
    }

    /** Wherever it is cut, and wherever a bit of it is turned. */
    @Test
    void aPngThatIsNotWholeIsRefused() {
        for (int length = 8; length < PNG.length; length++) {
            byte[] cut = Arrays.copyOf(PNG, length);
            assertThatThrownBy(() -> Image.of(cut, "图")).isInstanceOf(ModelException.class);
        }
        for (int at = 8; at < PNG.length; at++) {
            byte[] turned = PNG.clone();
            turned[at] ^= 4;
            assertThatThrownBy(() -> Image.of(turned, "图")).isInstanceOf(ModelException.class);
        }
    }

    @Test
    void aJpegThatIsCutShortIsRefused() {
        for (int length = 2; length < JPEG.length; length++) {
            byte[] cut = Arrays.copyOf(JPEG, length);
            assertThatThrownBy(() -> Image.of(cut, "图"))
                    .as("cut at " + length)
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("JPEG 图片不完整或已损坏");
        }
    }

    @Test
    void anyOtherDamageToAJpegIsRefusedOrHarmless() {
        for (int at = 2; at < JPEG.length; at++) {
            byte[] turned = JPEG.clone();
            turned[at] ^= (byte) 0xFF;
            try {
                assertThat(Image.of(turned, "图").width()).isPositive();
            } catch (ModelException refused) {
                assertThat(refused.text().chinese()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCB, 0xCF})
    void aJpegOfAnUnusualCodingIsRefused(int marker) {
        byte[] file = JPEG.clone();
        int frame = 0;
        while ((file[frame] & 0xFF) != 0xFF || (file[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        file[frame + 1] = (byte) marker;

        assertThatThrownBy(() -> Image.of(file, "图")).hasMessageContaining("这种 JPEG 编码无法使用");
    }

    @Test
    void aPictureOfMoreThanFiftyMillionPixelsIsRefused() {
        byte[] most = PngBuilder.of(10_000, 5_000, 1, 0).pixels(0).end();
        byte[] more = PngBuilder.of(10_000, 5_001, 1, 0).pixels(0).end();
        byte[] huge = PngBuilder.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 0)
                .pixels(0)
                .end();

        assertThat(Image.of(most, "图").height()).isEqualTo(5_000);
        assertThatThrownBy(() -> Image.of(more, "图")).hasMessageContaining("超过 5000 万像素");
        assertThatThrownBy(() -> Image.of(huge, "图")).hasMessageContaining("2147483647");
        byte[] impossible = PngBuilder.of(-1, -1, 1, 0).pixels(0).end();
        assertThatThrownBy(() -> Image.of(impossible, "图")).hasMessageContaining("已损坏");
    }

    @Test
    void aFileOfMoreThanTwentyMebibytesIsRefused() {
        assertThatThrownBy(() -> Image.of(new byte[Image.MAX_BYTES + 1], "图")).hasMessageContaining("20 MB");
    }

    @Test
    void aPictureNeedsWordsForThoseWhoCannotSeeIt() {
        assertThatThrownBy(() -> Image.of(PNG, " ")).hasMessageContaining("替代文字不能为空");
    }

    @Test
    void nobodyCanChangeAPicture() {
        byte[] given = PNG.clone();
        Image image = Image.of(given, "图");
        given[20] = 1;
        image.bytes()[20] = 1;

        assertThat(image.bytes()).isEqualTo(PNG);
    }

    @Test
    void theDigestGoesByTheFileAndEqualityByTheWordsToo() {
        Image one = Image.of(PNG, "甲");
        Image other = one.withAlternativeText("乙");

        assertThat(one).isEqualTo(Image.of(PNG, "甲")).isNotEqualTo(other);
        assertThat(one.digest()).hasSize(64).isEqualTo(other.digest());
        assertThat(one.digest()).isNotEqualTo(Image.of(JPEG, "甲").digest());
    }
}
