package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.Profiles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MirroredMarginsTest {
    private static PageGeometry page(boolean mirrored) {
        PageGeometry page = Profiles.GBT9704.page();
        return new PageGeometry(
                page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(), mirrored);
    }

    private static String settings(boolean mirrored) {
        byte[] xml =
                Settings.xml(Profiles.GBT9704.toBuilder().page(page(mirrored)).build());
        return new String(xml, StandardCharsets.UTF_8);
    }

    @Test
    void aMirroredPageTellsWordToSwapTheMarginsOfEvenPages() {
        assertThat(settings(true))
                .containsOnlyOnce("<w:mirrorMargins/>")
                .containsSubsequence("<w:zoom", "mirrorMargins", "<w:borders");
        assertThat(settings(false)).doesNotContain("mirrorMargins");
    }

    @Test
    void theImprintStandsOnTheTypeAreaWhichMirroredMarginsMove() {
        TextBox mirrored = FootBox.of(page(true), Length.pt(60), Length.ZERO);
        TextBox plain = FootBox.of(page(false), Length.pt(60), Length.ZERO);

        assertThat(mirrored.frame()).isEqualTo(TextBox.Frame.MARGIN);
        assertThat(mirrored.left()).isEqualTo(Length.ZERO);
        assertThat(plain.frame()).isEqualTo(TextBox.Frame.PAGE);
        assertThat(plain.left()).isEqualTo(Profiles.GBT9704.page().left());
    }
}
