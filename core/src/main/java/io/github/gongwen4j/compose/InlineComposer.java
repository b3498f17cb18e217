package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;

/** Running text as runs: words, words that stand out, and duties in brackets. */
final class InlineComposer {
    private InlineComposer() {}

    /** Appends the text to a paragraph, in the look of this role. */
    static void append(Text text, FlowParagraph.Builder paragraph, TextRole role, Composition composition) {
        TextStyle style = composition.style(role);
        for (Inline part : text.parts()) {
            if (part instanceof Inline.Words words) {
                paragraph.run(new FlowRun(words.text(), style, role));
            } else if (part instanceof Inline.Strong strong) {
                paragraph.run(new FlowRun(strong.text(), style.inBold(), role));
            } else if (part instanceof Inline.Duty duty) {
                paragraph.run(new FlowRun("（" + DutyPhrase.of(duty.lead(), duty.support()) + "）", style, role));
            }
        }
    }

    /** The text as it is printed, without looks. */
    static String plain(Text text) {
        StringBuilder plain = new StringBuilder();
        for (Inline part : text.parts()) {
            if (part instanceof Inline.Words words) {
                plain.append(words.text());
            } else if (part instanceof Inline.Strong strong) {
                plain.append(strong.text());
            } else if (part instanceof Inline.Duty duty) {
                plain.append('（')
                        .append(DutyPhrase.of(duty.lead(), duty.support()))
                        .append('）');
            }
        }
        return plain.toString();
    }
}
