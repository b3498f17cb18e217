package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.SpacingReason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets paragraphs of the text looser, those with the fullest last lines first, until lines of the text go over to its ending. */
final class LooserText {
    private static final int MOST_PARAGRAPHS = 8;

    /** A single line at the head of a page looks lost. */
    private static final int LINES_WANTED = 2;

    private final SpacingSteps steps;

    LooserText(SpacingSteps steps) {
        this.steps = steps;
    }

    /** The text with two lines of it, or the only one of its last paragraph, on the page of the ending; empty where none can be. */
    Optional<Galley> over(Galley free, Ending ending) {
        Galley trial = free;
        Optional<Galley> oneLine = Optional.empty();
        int loosened = 0;
        for (int place : fullestLastLinesFirst(free, ending)) {
            Optional<SpacingStep> step = step(free.paragraph(place).orElseThrow());
            if (step.isEmpty()) {
                continue;
            }
            trial = trial.with(place, step.get(), SpacingReason.SIGNATURE_PAGE);
            Paginator pages = trial.paginate();
            if (ending.isBesideText(trial, pages)) {
                int lines = trial.strips(ending.text()).size();
                if (ending.linesBeside(trial, pages) >= Math.min(LINES_WANTED, lines)) {
                    return Optional.of(trial);
                }
                oneLine = oneLine.isPresent() ? oneLine : Optional.of(trial);
            }
            if (++loosened == MOST_PARAGRAPHS) {
                break;
            }
        }
        return oneLine;
    }

    /** A step that makes a line more and leaves no leftover. */
    private Optional<SpacingStep> step(SetParagraph paragraph) {
        int lines = paragraph.lineCount();
        return steps.looser(paragraph, set -> set.lineCount() > lines && !LastLineCure.leavesTooFew(set));
    }

    private static List<Integer> fullestLastLinesFirst(Galley galley, Ending ending) {
        return ending.bodyText(galley).stream()
                .sorted(Comparator.comparingInt(
                        place -> -galley.paragraph(place).orElseThrow().lastLineLength()))
                .toList();
    }
}
