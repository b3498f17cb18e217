package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRule;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Length;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/**
 * The rule under a paragraph, as the lower border of an empty paragraph of its own. A border of the paragraph itself would keep
 * its distance in whole points only and follow that paragraph's indents; a drawn line is lost on readers that know no drawings.
 */
final class RuleWriter {
    /** Characters reach this many em below the baseline. */
    private static final double DESCENT = 0.12;

    private static final Length LOWEST_LINE = Length.twips(1);

    P write(FlowParagraph above) {
        FlowRule rule = rule(above);
        PPrBase.PBdr borders = new PPrBase.PBdr();
        borders.setBottom(Values.border(rule.thickness(), rule.color()));
        PPr properties = new PPr();
        properties.setPStyle(ParagraphProperties.style(StylesPart.RULE_ID));
        properties.setPBdr(borders);
        properties.setSpacing(ParagraphProperties.spacing(Length.ZERO, lineHeight(above)));
        P p = new P();
        p.setPPr(properties);
        return p;
    }

    /** What the rule takes of the page. */
    Length height(FlowParagraph above) {
        return Length.twips(lineHeight(above).twips())
                .plus(Values.borderWidth(rule(above).thickness()));
    }

    /** The paragraph, not to be parted from its rule by the end of a page. */
    static FlowParagraph keptWithRule(FlowParagraph paragraph) {
        return paragraph.toBuilder().keep(Keep.WITH_NEXT).build();
    }

    /** From the lower edge of the paragraph's last line to the upper edge of the rule. */
    private static Length lineHeight(FlowParagraph above) {
        FlowRule rule = rule(above);
        Length size = above.runs().isEmpty()
                ? Length.ZERO
                : above.runs().get(above.runs().size() - 1).style().size();
        Length lineBelowCharacters =
                above.lineHeight().times(1 - PlacedLine.BASELINE).minus(size.times(DESCENT));
        Length gap = rule.belowText()
                .minus(lineBelowCharacters)
                .minus(Values.borderWidth(rule.thickness()).times(0.5));
        return gap.compareTo(LOWEST_LINE) < 0 ? LOWEST_LINE : gap;
    }

    private static FlowRule rule(FlowParagraph paragraph) {
        return paragraph.rule().orElseThrow();
    }
}
