package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.SpacingReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs of the text tighter, those with the shortest last lines first, until what ends the document finds room under it. */
final class TighterText {
    /** Whoever needs more lines than this has no gap to close, but a page to fill. */
    private static final int MOST_PARAGRAPHS = 8;

    private final SpacingSteps steps;

    TighterText(SpacingSteps steps) {
        this.steps = steps;
    }

    /** The text with the ending on its last page; empty where it cannot be brought there. */
    Optional<Galley> under(Galley free, Ending ending) {
        Galley trial = free;
        List<Integer> tightened = new ArrayList<>();
        for (int place : shortestLastLinesFirst(free, ending)) {
            Optional<SpacingStep> step = step(free.paragraph(place).orElseThrow());
            if (step.isEmpty()) {
                continue;
            }
            trial = trial.with(place, step.get(), SpacingReason.SIGNATURE_PAGE);
            tightened.add(place);
            if (ending.isBesideText(trial, trial.paginate())) {
                return Optional.of(withoutNeedless(free, trial, tightened, ending));
            }
            if (tightened.size() == MOST_PARAGRAPHS) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A step that saves a line and leaves no leftover. */
    private Optional<SpacingStep> step(SetParagraph paragraph) {
        int lines = paragraph.lineCount();
        return steps.tighter(paragraph, set -> set.lineCount() < lines && !LastLineCure.leavesTooFew(set));
    }

    /** Each full line takes in about one character more: a longer last line stays. */
    private static List<Integer> shortestLastLinesFirst(Galley galley, Ending ending) {
        return ending.bodyText(galley).stream()
                .filter(place -> lastLine(galley, place)
                        < galley.paragraph(place).orElseThrow().lineCount() + 1)
                .sorted(Comparator.comparingInt(place -> lastLine(galley, place)))
                .toList();
    }

    private static int lastLine(Galley galley, int place) {
        return galley.paragraph(place).orElseThrow().lastLineLength();
    }

    /** Takes back every change that turns out not to be needed, the first ones first. */
    private static Galley withoutNeedless(Galley free, Galley fitting, List<Integer> tightened, Ending ending) {
        Galley least = fitting;
        for (int place : tightened) {
            Galley fewer = least.restored(place, free);
            if (ending.isBesideText(fewer, fewer.paginate())) {
                least = fewer;
            }
        }
        return least;
    }
}
