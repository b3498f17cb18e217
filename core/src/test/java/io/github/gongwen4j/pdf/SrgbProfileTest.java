package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {
    @Test
    void theProfileIsSmallAndSaysItsSize() {
        byte[] profile = SrgbProfile.bytes();

        assertThat(profile).hasSizeLessThan(1000);
        assertThat(java.nio.ByteBuffer.wrap(profile).getInt()).isEqualTo(profile.length);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.2, 0.5, 0.8", "0.02, 0.9, 0.4"})
    void aColourManagerReadsTheSameColoursOutOfItAsOutOfItsOwnProfile(float red, float green, float blue) {
        ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[] color = {red, green, blue};
        float[] expected = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(color);
        float[] found = ours.toCIEXYZ(color);

        for (int i = 0; i < 3; i++) {
            assertThat(found[i]).isCloseTo(expected[i], within(0.002f));
        }
    }
}
