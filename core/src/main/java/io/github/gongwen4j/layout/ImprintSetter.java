package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import java.util.List;
import java.util.Optional;

/** Sets the imprint (版记): entries between rules at the foot of the page. */
final class ImprintSetter {
    private final ParagraphSetter paragraphs;
    private final StructureTree structure;

    ImprintSetter(ParagraphSetter paragraphs, StructureTree structure) {
        this.paragraphs = paragraphs;
        this.structure = structure;
    }

    Strip set(FlowImprint imprint, double width) {
        List<SetParagraph> entries = imprint.entries().stream()
                .map(entry -> paragraphs.set(entry, width, structure.root()))
                .toList();
        return new ImprintStrip(
                imprint, entries, drawnThickness(imprint.outerRule()), drawnThickness(imprint.innerRule()));
    }

    /** Nought where there is no rule, as in a letter. */
    private static double drawnThickness(Length rule) {
        return rule.points() > 0 ? TableFrame.drawnThickness(rule) : 0;
    }

    /** The imprint in the flow: its height is kept free there, but it stands on the lower edge of the type area. */
    private record ImprintStrip(FlowImprint imprint, List<SetParagraph> entries, double outerRule, double innerRule)
            implements Strip {
        @Override
        public double before() {
            return imprint.before().points();
        }

        @Override
        public double beforeAtHead() {
            return 0;
        }

        /** The lower half of the last rule stands outside the type area. */
        @Override
        public double height() {
            double lines = entries.stream().mapToDouble(SetParagraph::height).sum();
            return lines + innerRule * imprint.innerRules() + 1.5 * outerRule;
        }

        @Override
        public boolean beginsPage() {
            return imprint.keeps().contains(Keep.PAGE_BREAK_BEFORE);
        }

        @Override
        public boolean onEvenPage() {
            return imprint.keeps().contains(Keep.EVEN_PAGE);
        }

        /** Both stand at the foot of the page. */
        @Override
        public boolean sharesPageWithNotes() {
            return false;
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            double y = sheet.bottom() - height() + outerRule / 2;
            rule(sheet, y, outerRule);
            y += outerRule / 2;
            for (int i = 0; i < entries.size(); i++) {
                SetParagraph entry = entries.get(i);
                draw(sheet, entry, y + entry.before());
                y += entry.height();
                if (imprint.isRuledBelow(i)) {
                    rule(sheet, y + innerRule / 2, innerRule);
                    y += innerRule;
                }
            }
            rule(sheet, y + outerRule / 2, outerRule);
        }

        private static void draw(Sheet sheet, SetParagraph entry, double top) {
            for (int i = 0; i < entry.lineCount(); i++) {
                entry.draw(sheet, i, sheet.left(), top + i * entry.lineHeight(), Optional.empty());
            }
        }

        private static void rule(Sheet sheet, double y, double thickness) {
            if (thickness > 0) {
                sheet.add(new RuleLine(sheet.left(), y, sheet.right(), y, thickness, Color.BLACK, Artifacts.RULE));
            }
        }
    }
}
