package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.ImprintPage;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 版记, clause 7.4: 主送 where it found no room above, 抄送, 印发机关 and 印发日期; one 4号 character in on both sides, turn lines
 * under the first character after the colon; no rule between 主送 and 抄送.
 */
final class ImprintComposer {
    private ImprintComposer() {}

    /**
     * The imprint, if there is anything in it; that of a letter is without rules (clause 10.1).
     *
     * @param moved addressees that found no room on the first page
     * @param seals how far seals reach below what stands last
     */
    static void compose(Circular circular, List<String> moved, Length seals, Composition composition) {
        Optional<Imprint> imprint = circular.imprint();
        List<FlowParagraph> entries = new ArrayList<>();
        List<String> to = new ArrayList<>(imprint.map(Imprint::to).orElse(List.of()));
        to.addAll(moved);
        List<String> copies = imprint.map(Imprint::copyTo).orElse(List.of());
        if (!to.isEmpty()) {
            FlowParagraph.Builder addressees = recipients("主送：", to, composition);
            entries.add((copies.isEmpty() ? addressees : addressees.keep(Keep.WITH_NEXT)).build());
        }
        if (!copies.isEmpty()) {
            entries.add(recipients("抄送：", copies, composition).build());
        }
        imprint.filter(given ->
                        given.printedBy().isPresent() || given.printedOn().isPresent())
                .ifPresent(given -> entries.add(printed(given, composition)));
        if (!entries.isEmpty()) {
            composition.add(new FlowImprint(
                    entries,
                    rule(Distance.IMPRINT_OUTER_RULE, circular, composition),
                    rule(Distance.IMPRINT_INNER_RULE, circular, composition),
                    composition.profile().imprintPage() == ImprintPage.EVEN ? Set.of(Keep.EVEN_PAGE) : Set.of(),
                    seals));
        }
    }

    private static Length rule(Distance thickness, Circular circular, Composition composition) {
        return circular.form() == CircularForm.LETTER
                ? Length.ZERO
                : composition.profile().distance(thickness);
    }

    private static FlowParagraph.Builder recipients(String label, List<String> organs, Composition composition) {
        Length character = character(composition);
        String text = label + String.join("，", organs);
        return entry(composition)
                .align(Alignment.JUSTIFIED)
                .indents(
                        new Indents(character.times(1.0 + label.length()), character, character.times(-label.length())))
                .run(text.endsWith("。") ? text : text + "。", composition.style(TextRole.IMPRINT));
    }

    private static FlowParagraph printed(Imprint imprint, Composition composition) {
        Length character = character(composition);
        Length right = composition.profile().page().typeWidth().minus(character);
        String date = imprint.printedOn().map(day -> day.printed() + "印发").orElse("");
        return entry(composition)
                .indents(Indents.left(character))
                .tab(Alignment.END, right)
                .run(imprint.printedBy().orElse("") + "\t" + date, composition.style(TextRole.IMPRINT))
                .build();
    }

    private static FlowParagraph.Builder entry(Composition composition) {
        return FlowParagraph.of(TextRole.IMPRINT, composition.profile().distance(Distance.IMPRINT_LINE));
    }

    private static Length character(Composition composition) {
        return composition.style(TextRole.IMPRINT).size();
    }
}
