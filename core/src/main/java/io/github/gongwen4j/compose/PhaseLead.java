package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.style.TextRole;

/** A phase as a paragraph that begins with its name and has no number. */
final class PhaseLead {
    private static final TextRole LEAD = TextRole.HEADING_2;

    private PhaseLead() {}

    static void compose(Phase phase, Composition composition) {
        String heading = ClosingStop.after(PhasePhrase.heading(phase));
        composition.addOpen(composition
                .bodyParagraph(TextRole.BODY)
                .run(new FlowRun(heading, composition.style(LEAD), LEAD))
                .run(PhasePhrase.content(phase), composition.style(TextRole.BODY)));
    }
}
