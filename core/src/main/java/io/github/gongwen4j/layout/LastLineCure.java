package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import java.util.Optional;

/**
 * Body text whose last line holds one or two characters (末行一二字), a closing mark counted as one of them: set tighter, so that
 * the lines above take them in, or else looser, so that others join them. Where neither helps it is left as it is.
 */
final class LastLineCure {
    private static final int LEFTOVER = 2;

    private final SpacingSteps steps;
    private final boolean wanted;

    LastLineCure(Spacing spacing) {
        steps = new SpacingSteps(spacing);
        wanted = spacing.serves(SpacingReason.LAST_LINE);
    }

    /** The step that cures a paragraph; empty where there is nothing to cure, or no cure. */
    Optional<SpacingStep> of(SetParagraph paragraph) {
        if (!wanted || !paragraph.isBodyText() || !leavesTooFew(paragraph)) {
            return Optional.empty();
        }
        int lines = paragraph.lineCount();
        Optional<SpacingStep> tighter = steps.tighter(paragraph, set -> set.lineCount() < lines && !leavesTooFew(set));
        return tighter.isPresent()
                ? tighter
                : steps.looser(paragraph, set -> set.lineCount() == lines && !leavesTooFew(set));
    }

    /** Whether the last of several lines is a leftover. */
    static boolean leavesTooFew(SetParagraph paragraph) {
        return paragraph.lineCount() > 1 && paragraph.lastLineLength() <= LEFTOVER;
    }
}
