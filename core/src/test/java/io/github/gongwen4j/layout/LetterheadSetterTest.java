package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowSheetRule;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadSetterTest {
    private static final FlowLetterhead HEAD = new FlowLetterhead(
            Flows.paragraph(TextRole.ISSUER_MARK, "云溪市水务局")
                    .align(Alignment.CENTER)
                    .lineHeight(Length.pt(60))
                    .build(),
            Length.mm(27),
            Length.mm(26),
            List.of(new FlowSheetRule(Length.mm(20), Length.mm(170), Length.mm(277), Length.mm(1), Color.RED)));

    private static Pages letter(int lines) {
        List<FlowBlock> blocks = new ArrayList<>(List.of(HEAD));
        blocks.addAll(Flows.oneLiners(lines));
        return Flows.layout(blocks);
    }

    @Test
    void theHeadTakesNoHeight() {
        assertThat(letter(22).pages()).hasSize(1);
        assertThat(letter(23).pages()).hasSize(2);
    }

    @Test
    void markAndRulesAreMeasuredFromTheEdgesOfTheSheet() {
        Page page = letter(3).pages().get(0);
        GlyphRun mark = Flows.content(page).get(0);
        assertThat(mark.text()).isEqualTo("云溪市水务局");
        assertThat(Flows.mm(mark.baseline() - 0.8 * 60)).isCloseTo(26, within(0.001));
        assertThat(Flows.mm(mark.x(0) + mark.end()) / 2)
                .isCloseTo(27 + Flows.PROFILE.page().typeWidth().millimetres() / 2, within(0.1));
        RuleLine rule = Flows.rules(page).get(0);
        assertThat(Flows.mm(rule.x0())).isCloseTo(20, within(0.001));
        assertThat(Flows.mm(rule.x1())).isCloseTo(190, within(0.001));
        assertThat(Flows.mm(rule.y0())).isCloseTo(277, within(0.001));
        assertThat(rule.tag()).isEqualTo(Artifacts.RULE);
    }

    @Test
    void theMarkIsReadFirstAsAParagraphOfItsOwn() {
        Pages pages = letter(3);
        StructureElement first = pages.structure().children().get(0);
        assertThat(first.type()).isEqualTo(StructureType.P);
        assertThat(Flows.text(pages, first)).isEqualTo("云溪市水务局");
    }

    @Test
    void thePageOfTheHeadCarriesNoNumberAndTheNextCarriesTwo() {
        Pages pages = letter(30);
        assertThat(Flows.artifacts(pages.pages().get(0), Artifacts.PAGE_NUMBER)).isEmpty();
        assertThat(Flows.artifacts(pages.pages().get(1), Artifacts.PAGE_NUMBER))
                .extracting(GlyphRun::text)
                .containsExactly("— 2 —");
    }
}
