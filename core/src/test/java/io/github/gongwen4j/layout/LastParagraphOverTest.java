package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastParagraphOverTest {
    @Test
    void anOnlyParagraphThatFillsThePageIsDividedAndTwoLinesGoOver() {
        Pages pages = Flows.layout(only(14, "馆".repeat(28 * 7 + 14)));
        assertThat(text(pages, 0)).hasSize(6).allSatisfy(line -> assertThat(line)
                .hasSize(28));
        assertThat(Flows.lines(pages.pages().get(1)))
                .containsExactly("馆".repeat(28), "馆".repeat(14), "云台市档案局", "2026年3月20日");
        assertThat(pages.adjustments()).singleElement().satisfies(adjustment -> {
            assertThat(adjustment.divided()).isTrue();
            assertThat(adjustment.page()).isEqualTo(1);
            assertThat(adjustment.reason()).isEqualTo(SpacingReason.FIRST_PAGE);
        });
    }

    @Test
    void theFirstPartReachesToTheRightEdgeAndTheSecondBeginsAtTheLeft() {
        Pages pages = Flows.layout(only(14, "馆".repeat(28 * 7 + 14)));
        List<GlyphRun> first = Flows.content(pages.pages().get(0));
        GlyphRun last = first.get(first.size() - 1);
        double right = Flows.PROFILE.page().left().points()
                + Flows.PROFILE.page().typeWidth().points();
        assertThat(last.x(27) + 16).isCloseTo(right, within(0.01));
        assertThat(Flows.content(pages.pages().get(1)).get(0).x(0))
                .isCloseTo(Flows.PROFILE.page().left().points(), within(0.01));
    }

    @Test
    void bothPartsAreOneParagraphToAReader() {
        Pages pages = Flows.layout(only(14, "馆".repeat(28 * 7 + 14)));
        assertThat(Flows.elements(pages.structure())
                        .map(element -> Flows.text(pages, element))
                        .filter(text -> text.startsWith("馆")))
                .containsExactly("馆".repeat(28 * 7 + 14));
    }

    @Test
    void ofTwoOrThreeLinesOneGoesOver() {
        Pages pages = Flows.layout(only(19, "馆".repeat(28 * 2 + 14)));
        assertThat(text(pages, 0)).hasSize(2);
        assertThat(Flows.lines(pages.pages().get(1))).hasSize(3);
    }

    @Test
    void theFirstPageShowsBodyTextWhateverTheLengthOfAnOnlyParagraph() {
        for (int characters = 29; characters < 28 * 12; characters++) {
            Pages pages = Flows.layout(only(14, "馆".repeat(characters)));
            assertThat(text(pages, 0)).as("%d characters", characters).isNotEmpty();
            assertThat(Flows.lines(pages.pages().get(pages.pages().size() - 1)))
                    .as("%d characters", characters)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void aParagraphHigherThanAPageIsDividedWhereItEndsAtTheFootOfOne() {
        Pages pages = Flows.layout(SignaturePageTest.text(13, "馆".repeat(28 * 29 + 14)));
        assertThat(Flows.lines(pages.pages().get(2))).hasSize(4);
        assertThat(pages.adjustments())
                .extracting(adjustment -> adjustment.reason())
                .containsExactly(SpacingReason.SIGNATURE_PAGE);
    }

    @Test
    void aProfileMayLeaveItWhole() {
        StyleProfile off = Flows.PROFILE.toBuilder()
                .spacing(Flows.PROFILE.spacing().with(SpacingReason.FIRST_PAGE, false))
                .build();
        Pages pages = Flows.layout(off, TestFaces.complete(), only(14, "馆".repeat(28 * 7 + 14)));
        assertThat(text(pages, 0)).isEmpty();
        assertThat(pages.adjustments()).isEmpty();
    }

    /** A head of so many lines, a paragraph, organ and date. */
    private static List<FlowBlock> only(int head, String text) {
        List<FlowBlock> blocks = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            blocks.add(i % 2 == 0 ? paragraph(TextRole.TITLE, "题目").build() : blank());
        }
        blocks.addAll(SignaturePageTest.text(0, text));
        return blocks;
    }

    private static FlowParagraph blank() {
        return FlowParagraph.of(TextRole.BODY, Flows.LINE).build();
    }

    private static List<String> text(Pages pages, int page) {
        return Flows.lines(pages.pages().get(page)).stream()
                .filter(line -> line.startsWith("馆"))
                .toList();
    }
}
