package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Spacing;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sets a paragraph tighter or looser by whole twips, which is what word processors know, until its lines are as they are wanted;
 * always within the limits of the profile. A step at which a line only just holds its last character is passed over for one at
 * which no rounding of a word processor matters.
 */
final class SpacingSteps {
    private final Spacing limits;

    SpacingSteps(Spacing limits) {
        this.limits = limits;
    }

    /** The gentlest step tighter that surely makes the lines as wanted. */
    Optional<SpacingStep> tighter(SetParagraph paragraph, Predicate<SetParagraph> wanted) {
        int most = limits.tighter().downToTwips().twips();
        if (most == 0 || !wanted.test(SpacingStep.of(paragraph, -most).paragraph())) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, most)
                .mapToObj(twips -> SpacingStep.of(paragraph, -twips))
                .filter(step ->
                        wanted.test(step.paragraph()) && step.paragraph().breaksSurely())
                .findFirst();
    }

    /**
     * The first step looser that surely makes the lines as wanted, carried on as far as the lines stay so: full lines are spread
     * to the edge anyway, and the last one is to be like them.
     */
    Optional<SpacingStep> looser(SetParagraph paragraph, Predicate<SetParagraph> wanted) {
        int most = limits.looser().downToTwips().twips();
        Optional<SpacingStep> found = Optional.empty();
        for (int twips = 1; twips <= most; twips++) {
            SpacingStep step = SpacingStep.of(paragraph, twips);
            boolean good = found.isEmpty()
                    ? wanted.test(step.paragraph())
                    : step.paragraph().breaksLike(found.get().paragraph());
            if (good && step.paragraph().breaksSurely()) {
                found = Optional.of(step);
            }
        }
        return found;
    }
}
