package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.Profiles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MirroredMarginsTest {
    private static String settings(boolean mirrored) {
        PageGeometry page = Profiles.GBT9704.page();
        PageGeometry asked = new PageGeometry(
                page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(), mirrored);
        return new String(Settings.xml(Profiles.GBT9704.toBuilder().page(asked).build()), StandardCharsets.UTF_8);
    }

    @Test
    void aMirroredPageTellsWordToSwapTheMarginsOfEvenPages() {
        assertThat(settings(true))
                .containsOnlyOnce("<w:mirrorMargins/>")
                .containsSubsequence("<w:zoom", "mirror", "<w:borders");
        assertThat(settings(false)).doesNotContain("mirrorMargins");
    }
}
