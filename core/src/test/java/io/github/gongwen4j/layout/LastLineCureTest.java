package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Adjustment;
import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastLineCureTest {
    private static final Spacing USUAL = Flows.PROFILE.spacing();

    @Test
    void tighterLinesTakeInALastLineOfOneOrTwoCharacters() {
        assertThat(lines("档".repeat(28 * 2 + 2))).containsExactly("档".repeat(29), "档".repeat(29));
        assertThat(lines("档".repeat(28 * 3 + 1))).containsExactly("档".repeat(29), "档".repeat(29), "档".repeat(27));
    }

    @Test
    void aClosingStopCountsAsACharacter() {
        assertThat(lines("档".repeat(28 * 2 + 1) + "。")).hasSize(2);
        assertThat(lines("档".repeat(28 * 2 + 2) + "。")).hasSize(3);
    }

    @Test
    void whereTighterLinesDoNotTakeItInLooserOnesGiveItMore() {
        assertThat(lines("档".repeat(28 + 2))).containsExactly("档".repeat(27), "档档档");
    }

    @Test
    void whereNeitherHelpsTheParagraphIsLeftAlone() {
        Spacing little = USUAL.within(Length.pt(0.3), Length.ZERO);
        assertThat(lines(with(little), paragraph("档".repeat(28 * 3 + 1)).build()))
                .endsWith("档");
        assertThat(Flows.layout(
                                with(little),
                                TestFaces.complete(),
                                List.of(paragraph("档".repeat(28 * 3 + 1)).build()))
                        .adjustments())
                .isEmpty();
    }

    @Test
    void noStepGoesBeyondTheLimitsOfTheProfile() {
        for (int length = 29; length < 28 * 8; length++) {
            assertThat(Flows.layout(paragraph("档".repeat(length)).build()).adjustments())
                    .allSatisfy(adjustment -> assertThat(adjustment.tracking())
                            .isBetween(Length.ZERO.minus(USUAL.tighter()), USUAL.looser()));
        }
    }

    @Test
    void aLastLineOfThreeCharactersIsNoLeftover() {
        assertThat(lines("档".repeat(28 * 3 + 3))).endsWith("档档档");
    }

    @Test
    void headingsAndTitlesAreLeftAlone() {
        for (TextRole role : List.of(TextRole.HEADING_1, TextRole.TITLE, TextRole.SIGNATURE)) {
            List<String> lines =
                    lines(Flows.PROFILE, paragraph(role, "档".repeat(28 * 3)).build());
            assertThat(lines(
                            Flows.PROFILE,
                            paragraph(role, "档".repeat(lines.get(0).length() + 1))
                                    .build()))
                    .as(role.toString())
                    .endsWith("档");
        }
    }

    @Test
    void aProfileMaySwitchItOff() {
        StyleProfile off = with(USUAL.with(SpacingReason.LAST_LINE, false));
        assertThat(lines(off, paragraph("档".repeat(28 * 3 + 1)).build())).endsWith("档");
    }

    @Test
    void theReportSaysWhereItIsAndHowFarItWent() {
        List<Adjustment> adjustments = Flows.layout(
                        paragraph("案".repeat(28 * 22)).build(),
                        paragraph("加强档案安全保管工作的组织领导，" + "档".repeat(28 * 3 + 1 - 16))
                                .build())
                .adjustments();
        assertThat(adjustments)
                .containsExactly(new Adjustment(2, "加强档案安全保管工作的组……", Length.pt(-0.55), SpacingReason.LAST_LINE));
    }

    @Test
    void theNumberInFrontKeepsItsSpacing() {
        FlowParagraph numbered = paragraph("档".repeat(28 * 3 + 1 - 3))
                .number(new FlowNumber(new Marker(Scheme.CHINESE_IN_BRACKETS, 1, "（一）"), 1, Flows.BODY))
                .build();
        GlyphRun number = Flows.content(Flows.layout(numbered).pages().get(0)).get(0);
        assertThat(Flows.layout(numbered).adjustments()).hasSize(1);
        assertThat(number.text()).isEqualTo("（一）");
        assertThat(number.x(1) - number.x(0)).isGreaterThan(15.7);
    }

    private static List<String> lines(String text) {
        return lines(Flows.PROFILE, paragraph(text).build());
    }

    private static List<String> lines(StyleProfile profile, FlowParagraph paragraph) {
        return Flows.lines(Flows.layout(profile, TestFaces.complete(), List.of(paragraph))
                .pages()
                .get(0));
    }

    private static StyleProfile with(Spacing spacing) {
        return Flows.PROFILE.toBuilder().spacing(spacing).build();
    }
}
