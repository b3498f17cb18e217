package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.stream.Collectors;

/** Running text as runs: words, words that stand out, and duties in brackets. */
final class InlineComposer {
    private InlineComposer() {}

    /** Appends the text to a paragraph, in the look of this role. */
    static void append(Text text, FlowParagraph.Builder paragraph, TextRole role, Composition composition) {
        TextStyle style = composition.style(role);
        for (Inline part : text.parts()) {
            TextStyle look = part instanceof Inline.Strong ? style.inBold() : style;
            paragraph.run(new FlowRun(printed(part), look, role));
        }
    }

    /** The text as it is printed, without looks. */
    static String plain(Text text) {
        return text.parts().stream().map(InlineComposer::printed).collect(Collectors.joining());
    }

    private static String printed(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text();
        }
        if (part instanceof Inline.Strong strong) {
            return strong.text();
        }
        Inline.Duty duty = (Inline.Duty) part;
        return "（" + DutyPhrase.of(duty.lead(), duty.support()) + "）";
    }
}
