package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a letter, clause 10.1: the mark 30 mm below the upper edge of the sheet; 4 mm below it a red double rule, thick
 * over thin, and another, thin over thick, 20 mm above the lower edge, both 170 mm long; mark
 * and rules in the middle of the sheet, from whose edges this clause measures; under
 * the first one 份号, 密级, 紧急程度 flush left, one line each, and 发文字号 flush right on the first line. The text of the first
 * page ends with the type area, so it never comes nearer to the lower double rule than 7/8 of a 3号 character.
 */
final class LetterheadComposer {
    /** The upper edge of a character lies so far above its baseline, in em. */
    private static final double EM_TOP = 0.88;

    /** The baseline of an exact line lies so far down it. */
    private static final double BASELINE = 0.8;

    /** 标题与其上最后一个要素相距二行. */
    private static final int BLANK_LINES_ABOVE_TITLE = 2;

    private final Header header;
    private final Composition composition;

    private LetterheadComposer(Header header, Composition composition) {
        this.header = header;
        this.composition = composition;
    }

    /** The head down to the title; of several organs it names the host only. */
    static void compose(Header header, Composition composition) {
        new LetterheadComposer(header, composition).compose();
    }

    private void compose() {
        String host = header.organs().get(0);
        TextStyle style = MarkSize.fit(host, composition);
        Length lineTop =
                distance(Distance.LETTER_MARK_BELOW_SHEET_TOP).minus(MarkComposer.inkTop(host, style, composition));
        Length ruleTop = lineTop.plus(MarkComposer.inkBottom(host, style, composition))
                .plus(distance(Distance.LETTER_RULE_BELOW_MARK));
        Length ruleBottom = ruleTop.plus(doubleRuleHeight());
        Length lowerBottom = page().height().minus(distance(Distance.LETTER_RULE_ABOVE_SHEET_BOTTOM));
        Length lowerTop = lowerBottom.minus(doubleRuleHeight());
        composition.add(new FlowLetterhead(
                MarkComposer.line(host, style, composition).build(),
                half(page().width().minus(page().typeWidth())),
                lineTop,
                List.of(
                        rule(ruleTop.plus(half(thick())), thick()),
                        rule(ruleBottom.minus(half(thin())), thin()),
                        rule(lowerTop.plus(half(thin())), thin()),
                        rule(lowerBottom.minus(half(thick())), thick()))));
        if (header.number().isEmpty() && leftElements().isEmpty()) {
            composition.add(composition
                    .paragraph(TextRole.BODY)
                    .before(ruleBottom.minus(page().top()))
                    .build());
            composition.blankLines(BLANK_LINES_ABOVE_TITLE - 1);
        } else {
            elements(ruleBottom);
            composition.blankLines(BLANK_LINES_ABOVE_TITLE);
        }
    }

    /** What stands under the first double rule. */
    private void elements(Length ruleBottom) {
        TextStyle numberStyle = composition.style(TextRole.DOCUMENT_NUMBER);
        Length lineTop = ruleBottom
                .plus(distance(Distance.LETTER_TEXT_BELOW_RULE))
                .plus(numberStyle.size().times(EM_TOP))
                .minus(composition.grid().lineHeight().times(BASELINE));
        List<FlowRun> left = leftElements();
        FlowParagraph.Builder first =
                composition.paragraph(TextRole.DOCUMENT_NUMBER).before(lineTop.minus(page().top()));
        if (left.isEmpty()) {
            first.align(Alignment.END).run(HeaderComposer.number(header), numberStyle);
        } else {
            first.tab(Alignment.END, page().typeWidth())
                    .run(left.get(0))
                    .run("\t" + HeaderComposer.number(header), numberStyle);
        }
        composition.add(first.build());
        left.stream().skip(1).forEach(run -> composition.line(run.role(), Alignment.START, run.text()));
    }

    private List<FlowRun> leftElements() {
        List<FlowRun> runs = new ArrayList<>();
        header.copyNumber().ifPresent(number -> runs.add(run(number, TextRole.COPY_NUMBER)));
        header.classification().ifPresent(level -> runs.add(run(level.text(), TextRole.CLASSIFICATION)));
        header.urgency().ifPresent(urgency -> runs.add(run(urgency.text(), TextRole.URGENCY)));
        return runs;
    }

    private FlowRun run(String text, TextRole role) {
        return new FlowRun(text, composition.style(role), role);
    }

    private FlowSheetRule rule(Length centre, Length thickness) {
        Length length = distance(Distance.LETTER_RULE_LENGTH);
        return new FlowSheetRule(half(page().width().minus(length)), length, centre, thickness, Color.RED);
    }

    private Length doubleRuleHeight() {
        return thick().plus(distance(Distance.LETTER_RULE_GAP)).plus(thin());
    }

    private Length thick() {
        return distance(Distance.LETTER_THICK_RULE);
    }

    private Length thin() {
        return distance(Distance.LETTER_THIN_RULE);
    }

    private static Length half(Length length) {
        return length.times(0.5);
    }

    private Length distance(Distance distance) {
        return composition.profile().distance(distance);
    }

    private PageGeometry page() {
        return composition.profile().page();
    }
}
