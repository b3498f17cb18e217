package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowSheetRule;
import java.util.Optional;

/** Sets the head of a letter (信函格式): mark and double rules at their places on the sheet. */
final class LetterheadSetter {
    private final ParagraphSetter paragraphs;
    private final StructureTree structure;

    LetterheadSetter(ParagraphSetter paragraphs, StructureTree structure) {
        this.paragraphs = paragraphs;
        this.structure = structure;
    }

    Strip set(FlowLetterhead letterhead, double width) {
        return new LetterheadStrip(letterhead, paragraphs.set(letterhead.mark(), width, structure.root()));
    }

    /** The head in the flow, where it takes nothing. */
    private record LetterheadStrip(FlowLetterhead letterhead, SetParagraph mark) implements Strip {
        @Override
        public double before() {
            return 0;
        }

        @Override
        public double height() {
            return 0;
        }

        @Override
        public boolean withoutPageNumber() {
            return true;
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            mark.draw(sheet, 0, letterhead.left().points(), letterhead.top().points(), Optional.empty());
            letterhead.rules().forEach(rule -> draw(sheet, rule));
        }

        private static void draw(Sheet sheet, FlowSheetRule rule) {
            double left = rule.left().points();
            double y = rule.top().points();
            sheet.add(new RuleLine(
                    left,
                    y,
                    left + rule.length().points(),
                    y,
                    rule.thickness().points(),
                    rule.color(),
                    Artifacts.RULE));
        }
    }
}
