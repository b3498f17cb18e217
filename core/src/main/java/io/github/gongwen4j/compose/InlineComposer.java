package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.stream.Collectors;

/** Running text as runs: words, words that stand out, duties in brackets, and marks of footnotes. */
final class InlineComposer {
    private InlineComposer() {}

    /** Appends the text to a paragraph, in the look of this role. */
    static void append(Text text, FlowParagraph.Builder paragraph, TextRole role, Composition composition) {
        TextStyle style = composition.style(role);
        for (Inline part : text.parts()) {
            if (part instanceof Inline.Note note) {
                paragraph.run(mark(note, style, role, composition));
            } else {
                TextStyle look = part instanceof Inline.Strong ? style.inBold() : style;
                paragraph.run(new FlowRun(printed(part), look, role));
            }
        }
    }

    private static FlowRun mark(Inline.Note note, TextStyle around, TextRole role, Composition composition) {
        FlowParagraph.Builder text = FlowNote.paragraph(composition.profile());
        append(note.text(), text, TextRole.FOOTNOTE, composition);
        return FlowRun.mark(FlowNote.to(around, text.build()), FlowNote.markLook(around), role);
    }

    /** The text as it is printed, without looks and footnotes. */
    static String plain(Text text) {
        return text.parts().stream()
                .filter(part -> !(part instanceof Inline.Note))
                .map(InlineComposer::printed)
                .collect(Collectors.joining());
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
