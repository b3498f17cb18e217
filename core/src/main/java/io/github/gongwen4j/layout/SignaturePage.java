package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import java.util.Optional;

/**
 * Sees to it that list of attachments, organ and date stand on a page with body text (clause 7.3.5.5). Mostly they do, or the last
 * paragraph runs over onto their page. Where it would end on the page before, text is set tighter until they find room under
 * it, or looser until lines of it go over to them; where neither helps, the last paragraph goes over, or part of it.
 */
final class SignaturePage {
    private final Spacing spacing;
    private final SpacingSteps steps;

    SignaturePage(Spacing spacing) {
        this.spacing = spacing;
        this.steps = new SpacingSteps(spacing);
    }

    /** The document with every ending seen to. */
    Galley fit(Galley galley) {
        Galley fitted = galley;
        for (int place = 1; place < galley.size(); place++) {
            if (galley.block(place) instanceof FlowParagraph first && first.keeps(Keep.BESIDE_TEXT)) {
                fitted = fit(fitted, new Ending(place));
            }
        }
        return fitted;
    }

    private Galley fit(Galley held, Ending ending) {
        Galley free = released(held, ending.text());
        Paginator pages = free.paginate();
        if (ending.isBesideText(free, pages)) {
            return ending.isOnOnePage(free, pages) ? held : free;
        }
        return respaced(free, ending)
                .map(fitting -> heldAgain(fitting, ending))
                .orElseGet(() -> new LastParagraphOver(spacing).over(held, free, ending));
    }

    private Optional<Galley> respaced(Galley free, Ending ending) {
        if (!spacing.serves(SpacingReason.SIGNATURE_PAGE)) {
            return Optional.empty();
        }
        Optional<Galley> tighter = new TighterText(steps).under(free, ending);
        return tighter.isPresent() ? tighter : new LooserText(steps).over(free, ending);
    }

    /** With the last paragraph free to end on an earlier page than the signature. */
    private static Galley released(Galley galley, int text) {
        return galley.paragraph(text)
                .map(set -> galley.with(
                        text,
                        set.as(set.paragraph().toBuilder()
                                .release(Keep.WITH_NEXT)
                                .build())))
                .orElse(galley);
    }

    /** With the last paragraph held to the signature again where it stands there as a whole: who edits the text keeps it so. */
    private static Galley heldAgain(Galley free, Ending ending) {
        if (!ending.isOnOnePage(free, free.paginate())) {
            return free;
        }
        return free.paragraph(ending.text())
                .map(set -> free.with(
                        ending.text(),
                        set.as(set.paragraph().toBuilder().keep(Keep.WITH_NEXT).build())))
                .orElse(free);
    }
}
