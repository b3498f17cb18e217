package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;

/**
 * 版头, clause 7.2: 份号, 密级, 紧急程度 one line each from the first line down; the mark 35 mm below the upper edge of the type
 * area; two blank lines; the document number, in an upward document with the signatories; the red rule 4 mm below.
 */
final class HeaderComposer {
    /** 发文机关标志下空二行 (clause 7.2.5). */
    private static final int BLANK_LINES_BELOW_MARK = 2;

    /** The lower edge of a character lies so far below its baseline, in em. */
    private static final double EM_BOTTOM = 0.12;

    /** The baseline of an exact line lies so far down it. */
    private static final double BASELINE = 0.8;

    private HeaderComposer() {}

    /**
     * The header block.
     *
     * @param markDistance which distance of the mark below the upper edge of the type area counts
     */
    static void compose(Header header, Distance markDistance, Composition composition) {
        int linesAbove = corner(header, composition);
        MarkComposer.compose(header, markDistance, linesAbove, Optional.empty(), composition);
        composition.blankLines(BLANK_LINES_BELOW_MARK);
        if (header.upward()) {
            SignatoryComposer.compose(header, rule(composition), composition);
        } else {
            composition.add(composition
                    .paragraph(TextRole.DOCUMENT_NUMBER)
                    .align(Alignment.CENTER)
                    .run(number(header), composition.style(TextRole.DOCUMENT_NUMBER))
                    .rule(rule(composition))
                    .build());
        }
    }

    /** The printed number; a blank where there is none yet, so that the rule has a line to stand under. */
    static String number(Header header) {
        return header.number().map(number -> number.text()).orElse("\u3000");
    }

    /** Blank lines that are counted from the red rule and not from the line it stands under. */
    static void blankLinesBelowRule(int count, Composition composition) {
        TextStyle number = composition.style(TextRole.DOCUMENT_NUMBER);
        Length line = composition.grid().lineHeight();
        Length ruleBelowLineTop = line.times(BASELINE)
                .plus(number.size().times(EM_BOTTOM))
                .plus(composition.profile().distance(Distance.RULE_BELOW_NUMBER));
        Length below = ruleBelowLineTop.minus(line);
        composition.add(composition.paragraph(TextRole.BODY).before(below).build());
        composition.blankLines(count - 1);
    }

    private static FlowRule rule(Composition composition) {
        return new FlowRule(
                composition.profile().distance(Distance.RED_RULE_THICKNESS),
                Color.RED,
                composition.profile().distance(Distance.RULE_BELOW_NUMBER));
    }

    private static int corner(Header header, Composition composition) {
        int before = composition.blocks().size();
        header.copyNumber().ifPresent(number -> composition.line(TextRole.COPY_NUMBER, Alignment.START, number));
        header.classification()
                .ifPresent(level -> composition.line(TextRole.CLASSIFICATION, Alignment.START, level.text()));
        header.urgency().ifPresent(urgency -> composition.line(TextRole.URGENCY, Alignment.START, urgency.text()));
        return composition.blocks().size() - before;
    }
}
