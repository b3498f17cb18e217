package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import org.junit.jupiter.api.Test;

class DividedParagraphTest {
    private static final TextStyle BODY = Profiles.GBT9704.style(TextRole.BODY);
    private static final TextStyle KAI = Profiles.GBT9704.style(TextRole.HEADING_2);

    private static final FlowParagraph WHOLE = FlowParagraph.of(TextRole.BODY, Length.pt(28.95))
            .align(Alignment.JUSTIFIED)
            .indents(Indents.firstLine(Length.pt(32)))
            .number(new FlowNumber(new Marker(Scheme.CHINESE_IN_BRACKETS, 1, "（一）"), 2, KAI))
            .run(new FlowRun("做好归档。", KAI, TextRole.HEADING_2))
            .run("各单位𠮷日整理。", BODY)
            .keep(Keep.WITH_NEXT)
            .build();

    @Test
    void theNumberCountsAmongTheCharactersThatStayAndSurrogatesAreWhole() {
        DividedParagraph divided = DividedParagraph.after(3 + 5 + 4, WHOLE);
        assertThat(divided.head().text()).isEqualTo("（一）做好归档。各单位𠮷");
        assertThat(divided.tail().text()).isEqualTo("日整理。");
    }

    @Test
    void theHeadHasTheNumberAndTheTailNeitherItNorTheIndent() {
        DividedParagraph divided = DividedParagraph.after(10, WHOLE);
        assertThat(divided.head().number()).isEqualTo(WHOLE.number());
        assertThat(divided.head().indents()).isEqualTo(WHOLE.indents());
        assertThat(divided.tail().number()).isEmpty();
        assertThat(divided.tail().indents()).isEqualTo(Indents.NONE);
    }

    @Test
    void theHeadReachesToBothEdgesAndTheTailGoesWithWhatFollows() {
        DividedParagraph divided = DividedParagraph.after(10, WHOLE);
        assertThat(divided.head().alignment()).isEqualTo(Alignment.DISTRIBUTED);
        assertThat(divided.head().keeps()).isEmpty();
        assertThat(divided.tail().keeps()).containsExactlyInAnyOrder(Keep.WITH_NEXT, Keep.TOGETHER);
    }
}
