package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.SpacingReason;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    @Test
    void itSaysWhereWhatAndByWhichClauseInTheLanguageOfTheReader() {
        Adjustment tighter = new Adjustment(2, "各街道……", Length.twips(-11), SpacingReason.SIGNATURE_PAGE);
        assertThat(tighter.in(Locale.CHINA)).isEqualTo("第 2 页“各街道……”：字距紧缩 0.55pt，使署名、成文日期与正文同处一面（第 7.3.5.5 条）");
        assertThat(tighter.in(Locale.ENGLISH))
                .isEqualTo(
                        "page 2, \"各街道……\": characters 0.55pt closer together, so that organ and date stand on a page with"
                                + " body text (clause 7.3.5.5)");
    }

    @Test
    void practiceHasNoClause() {
        assertThat(new Adjustment(1, "甲", Length.twips(12), SpacingReason.LAST_LINE).in(Locale.CHINA))
                .isEqualTo("第 1 页“甲”：字距加宽 0.6pt，免得末行只剩一两个字");
    }

    @Test
    void aDividedParagraphKeepsItsSpacing() {
        assertThat(new Adjustment(1, "甲", Length.ZERO, SpacingReason.FIRST_PAGE).in(Locale.CHINA))
                .isEqualTo("第 1 页“甲”：分排于两页，使首页显示正文（第 7.3.3 条）");
    }
}
