package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import org.junit.jupiter.api.Test;

class LineCountTest {
    /** Thirty characters of 14 pt. */
    private static final Length ROOM = Length.pt(14 * 30);

    @Test
    void textThatFitsTakesOneLine() {
        assertThat(lines("送".repeat(30), Indents.NONE)).isEqualTo(1);
        assertThat(lines("", Indents.NONE)).isEqualTo(1);
    }

    @Test
    void roomIsNeverTooLittleEvenWhereEveryLineIsOneCharacterShort() {
        for (int count = 31; count < 400; count++) {
            int worst = (int) Math.ceil(count / 29.0);
            assertThat(lines("送".repeat(count), Indents.NONE))
                    .isGreaterThanOrEqualTo(worst)
                    .isLessThanOrEqualTo(worst + 1);
        }
    }

    @Test
    void indentsTakeRoom() {
        Indents hanging = new Indents(Length.pt(14 * 4), Length.pt(14), Length.pt(-14 * 3));
        assertThat(lines("送".repeat(28), hanging)).isEqualTo(1);
        assertThat(lines("送".repeat(29), hanging)).isEqualTo(2);
    }

    private static int lines(String text, Indents indents) {
        FlowParagraph paragraph = FlowParagraph.of(TextRole.IMPRINT, Length.pt(25))
                .indents(indents)
                .run(text, SampleFlows.style(TextRole.IMPRINT))
                .build();
        return LineCount.of(paragraph, ROOM);
    }
}
